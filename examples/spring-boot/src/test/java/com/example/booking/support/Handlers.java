package com.example.booking.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TestComponent
public class Handlers {
  private final RequestMappingHandlerMapping mapping;

  Handlers(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  public static String name(HandlerMethod handler) {
    return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
  }

  public List<Handler> all() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOurs(entry.getValue()))
        .map(Handlers::handler)
        .toList();
  }

  private static boolean isOurs(HandlerMethod handler) {
    return handler.getBeanType().getPackageName().startsWith("com.example.booking");
  }

  private static Handler handler(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    RequestMappingInfo info = entry.getKey();
    return new Handler(
        name(entry.getValue()),
        entry.getValue().getBeanType(),
        info.getMethodsCondition().getMethods().iterator().next().name().toLowerCase(Locale.ROOT),
        info.getPatternValues().iterator().next());
  }
}
