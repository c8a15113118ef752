package com.example.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.booking.scenario.Scenario;
import com.example.booking.scenario.Scenarios;
import com.example.booking.support.BookingTest;
import com.example.booking.support.Handler;
import com.example.booking.support.Handlers;
import com.example.booking.support.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** 실제로 답한 것과 선언한 것이 핸들러마다 같아야 합니다. */
@BookingTest
class DeclaredStatusTest {
  private final World world;
  private final Handlers handlers;
  private JsonNode openApi;

  DeclaredStatusTest(World world, Handlers handlers) {
    this.world = world;
    this.handlers = handlers;
  }

  @BeforeAll
  void readOpenApi() {
    openApi = world.guest().get("/v3/api-docs").json();
  }

  List<Handler> handlers() {
    return handlers.all();
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void generatedTypeKnowsEveryObservedStatus(Handler handler) throws ReflectiveOperationException {
    Class<?> generated = Class.forName(handler.controller().getName() + "Status");

    for (int status : observed(handler)) {
      assertThat((Optional<?>) generated.getMethod("of", int.class).invoke(null, status))
          .as("%s: %s.of(%d)", handler, generated.getSimpleName(), status)
          .isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void openApiListsExactlyTheObservedStatuses(Handler handler) {
    JsonNode responses =
        openApi.at("/paths").get(handler.path()).get(handler.method()).get("responses");

    assertThat(responses.propertyNames().stream().map(Integer::valueOf))
        .as(handler.name())
        .containsExactlyInAnyOrderElementsOf(observed(handler));
  }

  private Set<Integer> observed(Handler handler) {
    Set<Integer> observed =
        Scenarios.all().stream()
            .filter(scenario -> scenario.handler().equals(handler.name()))
            .map(this::status)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(observed).as("상황이 하나도 없는 핸들러").isNotEmpty();
    return observed;
  }

  private int status(Scenario scenario) {
    world.reset();
    return scenario.call().apply(world).status();
  }
}
