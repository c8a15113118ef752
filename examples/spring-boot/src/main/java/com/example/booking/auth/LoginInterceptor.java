package com.example.booking.auth;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import com.example.booking.error.UnauthenticatedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class LoginInterceptor implements HandlerInterceptor {
  private static final String SCHEME = "Bearer ";

  private final MemberRepository members;

  LoginInterceptor(MemberRepository members) {
    this.members = members;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      requirement(method).ifPresent(required -> login(request, required.value()));
    }
    return true;
  }

  /** 메소드에 붙은 것이 클래스에 붙은 것보다 우선합니다. */
  private static Optional<LoginRequired> requirement(HandlerMethod handler) {
    return Optional.ofNullable(handler.getMethodAnnotation(LoginRequired.class))
        .or(
            () ->
                Optional.ofNullable(
                    AnnotatedElementUtils.findMergedAnnotation(
                        handler.getBeanType(), LoginRequired.class)));
  }

  private void login(HttpServletRequest request, Role required) {
    Member member =
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
            .filter(header -> header.startsWith(SCHEME))
            .flatMap(header -> members.findByToken(header.substring(SCHEME.length())))
            .orElseThrow(UnauthenticatedException::new);
    if (member.suspended()) {
      throw new BusinessException(ErrorCode.MEMBER_SUSPENDED);
    }
    if (!member.has(required)) {
      throw new BusinessException(ErrorCode.ROLE_MISSING);
    }
    request.setAttribute("member", member);
  }
}
