package io.github.statusdoc.example.library;

import io.github.statusdoc.Returns;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every handler with a JSON body answers if it cannot use that body. */
@Returns(value = 400, when = "본문이 올바른 JSON이 아닐 때")
@Returns(value = 415, when = "본문의 형식이 JSON이 아닐 때")
@Returns(value = 422, when = "본문의 값이 도서관 규칙에 어긋날 때")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsJson {}
