package com.example.booking.web;

import com.example.booking.status.HttpStatuses;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** 선언된 상태를 OpenAPI 문서에 넣습니다. {@code @ApiResponse}로 직접 설명한 것은 그대로 둡니다. */
@Component
class DeclaredResponses implements GlobalOperationCustomizer {
  private static final String OK = "200";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Map<Integer, Set<String>> declared = declared(handler);
    ApiResponses responses = operation.getResponses();
    ApiResponse assumed = responses.get(OK);
    Content content = assumed == null ? null : assumed.getContent();
    if (!declared.containsKey(HttpStatus.OK.value())) {
      // 선언하지 않은 200은 springdoc이 짐작해서 넣은 것입니다.
      responses.remove(OK);
    }
    declared.forEach(
        (code, conditions) ->
            responses.computeIfAbsent(
                Integer.toString(code), text -> response(code, conditions, content)));
    operation.setResponses(sorted(responses));
    return operation;
  }

  private static ApiResponses sorted(ApiResponses responses) {
    ApiResponses sorted = new ApiResponses();
    sorted.putAll(new TreeMap<>(responses));
    return sorted;
  }

  private static Map<Integer, Set<String>> declared(HandlerMethod handler) {
    Map<Integer, Set<String>> declared = new TreeMap<>();
    Stream.of(handler.getMethod(), handler.getBeanType())
        .flatMap(DeclaredResponses::returns)
        .forEach(
            returns -> {
              for (int code : returns.getIntArray("value")) {
                declared
                    .computeIfAbsent(code, key -> new LinkedHashSet<>())
                    .add(returns.getString("when"));
              }
            });
    return declared;
  }

  private static Stream<MergedAnnotation<Returns>> returns(AnnotatedElement element) {
    return MergedAnnotations.from(element, SearchStrategy.TYPE_HIERARCHY).stream(Returns.class);
  }

  private static ApiResponse response(int code, Set<String> conditions, Content content) {
    String when =
        conditions.stream()
            .filter(condition -> !condition.isEmpty())
            .collect(Collectors.joining(" / "));
    ApiResponse response =
        new ApiResponse()
            .description(
                when.isEmpty()
                    ? HttpStatuses.of(code).map(HttpStatuses::description).orElse("")
                    : when);
    return HttpStatus.Series.resolve(code) == HttpStatus.Series.SUCCESSFUL
        ? response.content(content)
        : response;
  }
}
