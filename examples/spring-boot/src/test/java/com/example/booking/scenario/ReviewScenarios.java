package com.example.booking.scenario;

import static com.example.booking.support.World.reviewJson;

import com.example.booking.support.Api;
import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.stream.Stream;

final class ReviewScenarios {
  private ReviewScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(findByStudio(), write(), find(), delete(), block());
  }

  private static Scenarios findByStudio() {
    return Scenarios.of("ReviewController.findByStudio")
        .answers(200, "있는 스튜디오", w -> w.guest().get("/studios/" + w.studio() + "/reviews"))
        .answers(404, "없는 스튜디오", w -> w.guest().get("/studios/999/reviews"));
  }

  private static Scenarios write() {
    return Scenarios.of("ReviewController.write")
        .answers(201, "이용한 스튜디오", w -> write(w.jiwoo(), w.visitedStudio()))
        .answers(400, "별점이 없는 요청", w -> w.jiwoo().post("/studios/1/reviews", "{}"))
        .requiresMember(api -> write(api, 1))
        .answers(403, "이용하지 않은 스튜디오", w -> write(w.jiwoo(), w.studio()))
        .answers(404, "없는 스튜디오", w -> write(w.jiwoo(), 999))
        .answers(409, "두 번째 후기", ReviewScenarios::writeTwice)
        .answers(415, "JSON이 아닌 본문", w -> w.jiwoo().sendText("POST", "/studios/1/reviews"));
  }

  private static Reply write(Api api, long studio) {
    return api.post("/studios/" + studio + "/reviews", reviewJson());
  }

  private static Reply writeTwice(World w) {
    long studio = w.visitedStudio();
    write(w.jiwoo(), studio);
    return write(w.jiwoo(), studio);
  }

  private static Scenarios find() {
    return Scenarios.of("ReviewController.find")
        .answers(200, "보이는 후기", w -> w.guest().get("/reviews/" + w.review()))
        .answers(404, "없는 후기", w -> w.guest().get("/reviews/999"))
        .answers(410, "지운 후기", w -> w.guest().get("/reviews/" + w.deletedReview()))
        .answers(451, "게시가 중단된 후기", ReviewScenarios::findBlocked);
  }

  private static Reply findBlocked(World w) {
    long review = w.review();
    block(w.manager(), review);
    return w.guest().get("/reviews/" + review);
  }

  private static Scenarios delete() {
    return Scenarios.of("ReviewController.delete")
        .answers(204, "본인의 후기", w -> w.jiwoo().delete("/reviews/" + w.review()))
        .requiresMember(api -> api.delete("/reviews/1"))
        .answers(403, "다른 회원의 후기", w -> w.seojun().delete("/reviews/" + w.review()))
        .answers(404, "없는 후기", w -> w.jiwoo().delete("/reviews/999"))
        .answers(410, "이미 지운 후기", w -> w.jiwoo().delete("/reviews/" + w.deletedReview()));
  }

  private static Scenarios block() {
    return Scenarios.of("ReviewController.block")
        .answers(204, "보이는 후기", w -> block(w.manager(), w.review()))
        .requiresManager(api -> block(api, 1))
        .answers(404, "없는 후기", w -> block(w.manager(), 999))
        .answers(410, "지운 후기", w -> block(w.manager(), w.deletedReview()));
  }

  private static Reply block(Api api, long review) {
    return api.put("/reviews/" + review + "/block", "");
  }
}
