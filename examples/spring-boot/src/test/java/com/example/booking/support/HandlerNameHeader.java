package com.example.booking.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 어느 핸들러가 답했는지 응답에 적습니다. */
final class HandlerNameHeader implements HandlerInterceptor {
  static final String NAME = "X-Handler";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      response.setHeader(NAME, Handlers.name(method));
    }
    return true;
  }
}
