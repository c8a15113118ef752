package com.example.booking.web;

import io.github.statusdoc.Returns;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 본문을 JSON으로 받는 핸들러. 이때 생기는 응답을 한 번에 선언합니다. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Returns(value = 400, when = "본문을 읽을 수 없거나 값이 올바르지 않을 때")
@Returns(value = 415, when = "본문이 JSON이 아닐 때")
public @interface AcceptsJson {}
