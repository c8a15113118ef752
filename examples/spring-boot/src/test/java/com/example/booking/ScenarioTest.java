package com.example.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.booking.scenario.Scenario;
import com.example.booking.scenario.Scenarios;
import com.example.booking.status.HttpStatuses;
import com.example.booking.support.BookingTest;
import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@BookingTest
class ScenarioTest {
  private final World world;

  ScenarioTest(World world) {
    this.world = world;
  }

  @BeforeEach
  void reset() {
    world.reset();
  }

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void answers(Scenario scenario) {
    Reply reply = scenario.call().apply(world);

    assertThat(reply.handler()).isEqualTo(scenario.handler());
    assertThat(reply.status()).isEqualTo(scenario.status());
    if (reply.status() >= 400) {
      assertThatProblemIsExplained(reply);
    }
  }

  private static void assertThatProblemIsExplained(Reply reply) {
    HttpStatuses status = HttpStatuses.of(reply.status()).orElseThrow();
    JsonNode problem = reply.json();

    assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.get("status").asInt()).isEqualTo(status.code());
    assertThat(problem.get("title").asString()).isEqualTo(status.reason());
    assertThat(problem.get("description").asString()).isEqualTo(status.description());
    assertThat(problem.get("detail").asString()).containsPattern("[가-힣]");
  }
}
