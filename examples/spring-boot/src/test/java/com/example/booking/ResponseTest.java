package com.example.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.booking.status.HttpStatuses;
import com.example.booking.support.BookingTest;
import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BookingTest
class ResponseTest {
  private final World world;

  ResponseTest(World world) {
    this.world = world;
  }

  @BeforeEach
  void reset() {
    world.reset();
  }

  @Test
  void koreanDescriptionArrivesAsUtf8() {
    Reply reply = world.guest().get("/studios/999");

    assertThat(reply.body())
        .contains("스튜디오를 찾을 수 없습니다.".getBytes(StandardCharsets.UTF_8))
        .contains(HttpStatuses.NOT_FOUND.description().getBytes(StandardCharsets.UTF_8));
    assertThat(HttpStatuses.NOT_FOUND.description()).startsWith("서버는 요청받은 리소스를 찾을 수 없습니다.");
  }

  @Test
  void companyStatusBringsItsOwnDescription() {
    long export = world.export();
    world.manager().delete("/exports/" + export);

    Reply reply = world.manager().get("/exports/" + export);

    assertThat(reply.status()).isEqualTo(499);
    assertThat(reply.json().get("title").asString()).isEqualTo("Client Closed Request");
    assertThat(reply.json().get("description").asString())
        .isEqualTo("요청한 쪽이 결과를 기다리지 않고 먼저 취소했습니다.");
  }

  @Test
  void invalidFieldsAreNamedInKorean() {
    Reply reply = world.manager().post("/studios", World.studioJson(""));

    assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("name");
    assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo("공백일 수 없습니다");
  }

  @Test
  void unauthorizedNamesTheScheme() {
    assertThat(world.guest().get("/bookings").header("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void createdPointsToTheNewResource() {
    Reply reply = world.manager().post("/studios", World.studioJson("한강 합주실"));

    assertThat(reply.header("Location")).hasValue("/studios/" + reply.id());
    assertThat(reply.header("ETag")).hasValue("\"1\"");
  }

  @Test
  void movedPermanentlyPointsToTheNewAddress() {
    assertThat(world.guest().get("/kiosk/v1/studios").header("Location")).hasValue("/studios");
  }

  @Test
  void maintenanceSaysWhenToRetry() {
    world.closeStorage();

    assertThat(world.manager().post("/exports", "").header("Retry-After")).hasValue("600");
  }

  @Test
  void unknownAddressIsExplainedToo() {
    Reply reply = world.guest().get("/nowhere");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().get("description").asString())
        .isEqualTo(HttpStatuses.NOT_FOUND.description());
  }

  @Test
  void unsupportedMethodIsExplainedToo() {
    Reply reply = world.guest().delete("/kiosk/v1/studios");

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).hasValue("GET");
    assertThat(reply.json().get("detail").asString()).isEqualTo("지원하지 않는 메서드입니다: DELETE");
  }
}
