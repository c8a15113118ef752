package com.example.booking.scenario;

import static com.example.booking.support.World.studioJson;

import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.stream.Stream;

final class StudioScenarios {
  private static final String REVERSED =
      """
      {"name": "한강 합주실", "capacity": 4, "opensAt": "22:00", "closesAt": "10:00"}
      """;

  private StudioScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(search(), find(), register(), update(), delete(), slots());
  }

  private static Scenarios search() {
    return Scenarios.of("StudioController.search")
        .answers(200, "전체", w -> w.guest().get("/studios"))
        .answers(200, "최소 인원", w -> w.guest().get("/studios?minCapacity=3"))
        .answers(400, "0명", w -> w.guest().get("/studios?minCapacity=0"))
        .answers(400, "숫자가 아닌 인원", w -> w.guest().get("/studios?minCapacity=many"));
  }

  private static Scenarios find() {
    return Scenarios.of("StudioController.find")
        .answers(200, "있는 스튜디오", w -> w.guest().get("/studios/" + w.studio()))
        .answers(
            304,
            "바뀌지 않은 스튜디오",
            w -> w.guest().get("/studios/" + w.studio(), "If-None-Match", "\"1\""))
        .answers(404, "없는 스튜디오", w -> w.guest().get("/studios/999"))
        .answers(404, "숫자가 아닌 번호", w -> w.guest().get("/studios/abc"));
  }

  private static Scenarios register() {
    return Scenarios.of("StudioController.register")
        .answers(201, "새 이름", w -> w.manager().post("/studios", studioJson("연남 녹음실")))
        .answers(400, "이름이 빈 요청", w -> w.manager().post("/studios", studioJson("")))
        .answers(400, "깨진 JSON", w -> w.manager().post("/studios", "{"))
        .requiresManager(api -> api.post("/studios", studioJson("연남 녹음실")))
        .answers(409, "이미 있는 이름", StudioScenarios::registerTwice)
        .answers(415, "JSON이 아닌 본문", w -> w.manager().sendText("POST", "/studios"))
        .answers(422, "닫는 시각이 더 이름", w -> w.manager().post("/studios", REVERSED));
  }

  private static Reply registerTwice(World w) {
    w.studio();
    return w.manager().post("/studios", studioJson("한강 합주실"));
  }

  private static Scenarios update() {
    return Scenarios.of("StudioController.update")
        .answers(200, "최신 버전", w -> update(w, "\"1\"", studioJson("한강 작업실")))
        .answers(400, "이름이 빈 요청", w -> update(w, "\"1\"", studioJson("")))
        .requiresManager(api -> api.put("/studios/1", studioJson("한강 작업실")))
        .answers(404, "없는 스튜디오", w -> w.manager().put("/studios/999", studioJson("한강 작업실")))
        .answers(409, "이미 있는 이름", StudioScenarios::renameToTaken)
        .answers(412, "지난 버전", w -> update(w, "\"0\"", studioJson("한강 작업실")))
        .answers(415, "JSON이 아닌 본문", w -> w.manager().sendText("PUT", "/studios/1"))
        .answers(422, "닫는 시각이 더 이름", w -> update(w, "\"1\"", REVERSED))
        .answers(
            428, "버전이 없는 요청", w -> w.manager().put("/studios/" + w.studio(), studioJson("한강 작업실")));
  }

  private static Reply update(World w, String version, String json) {
    return w.manager().putIfMatch("/studios/" + w.studio(), version, json);
  }

  private static Reply renameToTaken(World w) {
    w.manager().post("/studios", studioJson("연남 녹음실"));
    return update(w, "\"1\"", studioJson("연남 녹음실"));
  }

  private static Scenarios delete() {
    return Scenarios.of("StudioController.delete")
        .answers(204, "예약이 없는 스튜디오", w -> w.manager().delete("/studios/" + w.studio()))
        .requiresManager(api -> api.delete("/studios/1"))
        .answers(404, "없는 스튜디오", w -> w.manager().delete("/studios/999"))
        .answers(409, "예약이 남은 스튜디오", StudioScenarios::deleteBooked);
  }

  private static Reply deleteBooked(World w) {
    long studio = w.studio();
    w.booking(studio);
    return w.manager().delete("/studios/" + studio);
  }

  private static Scenarios slots() {
    return Scenarios.of("SlotController.findFree")
        .answers(
            200, "오늘", w -> w.guest().get("/studios/" + w.studio() + "/slots?date=" + w.date()))
        .answers(400, "날짜가 없는 요청", w -> w.guest().get("/studios/" + w.studio() + "/slots"))
        .answers(400, "날짜가 아닌 값", w -> w.guest().get("/studios/1/slots?date=today"))
        .answers(404, "없는 스튜디오", w -> w.guest().get("/studios/999/slots?date=" + w.date()));
  }
}
