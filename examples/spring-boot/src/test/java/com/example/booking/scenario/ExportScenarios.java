package com.example.booking.scenario;

import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.time.Duration;
import java.util.stream.Stream;

final class ExportScenarios {
  private ExportScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(start(), find(), cancel(), beginMaintenance(), endMaintenance());
  }

  private static Scenarios start() {
    return Scenarios.of("ExportController.start")
        .answers(202, "관리자", w -> w.manager().post("/exports", ""))
        .requiresManager(api -> api.post("/exports", ""))
        .answers(503, "저장소 점검", ExportScenarios::startClosed);
  }

  private static Reply startClosed(World w) {
    w.closeStorage();
    return w.manager().post("/exports", "");
  }

  private static Scenarios find() {
    return Scenarios.of("ExportController.find")
        .answers(200, "준비된 파일", w -> w.manager().get("/exports/" + finished(w)))
        .answers(202, "아직 만드는 파일", w -> w.manager().get("/exports/" + w.export()))
        .requiresManager(api -> api.get("/exports/1"))
        .answers(404, "없는 작업", w -> w.manager().get("/exports/999"))
        .answers(499, "취소한 작업", ExportScenarios::findCancelled)
        .answers(503, "저장소 점검", ExportScenarios::findClosed);
  }

  private static long finished(World w) {
    long export = w.export();
    w.pass(Duration.ofSeconds(30));
    return export;
  }

  private static Reply findCancelled(World w) {
    long export = w.export();
    w.manager().delete("/exports/" + export);
    return w.manager().get("/exports/" + export);
  }

  private static Reply findClosed(World w) {
    long export = w.export();
    w.closeStorage();
    return w.manager().get("/exports/" + export);
  }

  private static Scenarios cancel() {
    return Scenarios.of("ExportController.cancel")
        .answers(204, "아직 만드는 파일", w -> w.manager().delete("/exports/" + w.export()))
        .requiresManager(api -> api.delete("/exports/1"))
        .answers(404, "없는 작업", w -> w.manager().delete("/exports/999"))
        .answers(409, "이미 끝난 작업", w -> w.manager().delete("/exports/" + finished(w)))
        .answers(503, "저장소 점검", ExportScenarios::cancelClosed);
  }

  private static Reply cancelClosed(World w) {
    long export = w.export();
    w.closeStorage();
    return w.manager().delete("/exports/" + export);
  }

  private static Scenarios beginMaintenance() {
    return Scenarios.of("ExportMaintenanceController.begin")
        .answers(204, "관리자", w -> w.manager().put("/maintenance/exports", ""))
        .requiresManager(api -> api.put("/maintenance/exports", ""));
  }

  private static Scenarios endMaintenance() {
    return Scenarios.of("ExportMaintenanceController.end")
        .answers(204, "관리자", w -> w.manager().delete("/maintenance/exports"))
        .requiresManager(api -> api.delete("/maintenance/exports"));
  }
}
