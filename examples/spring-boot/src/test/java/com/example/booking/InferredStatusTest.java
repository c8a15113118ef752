package com.example.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.booking.scenario.Scenario;
import com.example.booking.scenario.Scenarios;
import io.github.statusdoc.example.inference.Inference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statusdoc이 본문만 보고 알아낸 상태와 실제로 답한 상태가 핸들러마다 같아야 합니다. 실제로 답한 상태는 ScenarioTest가 확인합니다. */
class InferredStatusTest {
  /** 본문 밖에서 답하는 상태: ETag 비교(304), 변환과 검증(400), 본문 형식(415). */
  private static final Set<Integer> OUTSIDE = Set.of(304, 400, 415);

  @Test
  void bodiesAnswerExactlyWhatIsInferred(@TempDir Path folder) throws Exception {
    Map<String, Set<Integer>> fromBodies = observed();
    fromBodies.forEach((handler, statuses) -> statuses.removeAll(OUTSIDE));

    assertThat(Inference.of(folder, "com.example.booking.status.BookingStatuses"))
        .isEqualTo(fromBodies);
  }

  private static Map<String, Set<Integer>> observed() {
    Map<String, Set<Integer>> observed = new TreeMap<>();
    for (Scenario scenario : Scenarios.all()) {
      observed
          .computeIfAbsent(scenario.handler(), handler -> new TreeSet<>())
          .add(scenario.status());
    }
    return observed;
  }
}
