package com.example.booking.auth;

import io.github.statusdoc.Returns;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 로그인을 요구하면서 그때의 응답도 선언하므로, 검사와 문서가 어긋나지 않습니다. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Returns(value = 401, when = "로그인하지 않았거나 토큰이 올바르지 않을 때")
@Returns(value = 403, when = "이용이 정지된 회원이거나 필요한 권한이 없을 때")
public @interface LoginRequired {
  Role value() default Role.MEMBER;
}
