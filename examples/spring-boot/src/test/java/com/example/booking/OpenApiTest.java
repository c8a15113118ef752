package com.example.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.booking.export.ExportControllerStatus;
import com.example.booking.reservation.BookingControllerStatus;
import com.example.booking.review.ReviewControllerStatus;
import com.example.booking.studio.StudioControllerStatus;
import com.example.booking.support.BookingTest;
import com.example.booking.support.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BookingTest
class OpenApiTest {
  private final World world;

  OpenApiTest(World world) {
    this.world = world;
  }

  @ParameterizedTest
  @CsvSource({
    "/bookings, post, " + BookingControllerStatus.Text.CREATED + ", 예약 완료",
    "/bookings, post, " + BookingControllerStatus.Text.NOT_FOUND + ", 스튜디오가 없습니다.",
    "/bookings, post, " + BookingControllerStatus.Text.CONFLICT + ", 그 시간에는 예약할 수 없습니다.",
    "/studios/{id}, get, " + StudioControllerStatus.Text.NOT_FOUND + ", 스튜디오가 없습니다.",
    "/reviews/{id}, get, "
        + ReviewControllerStatus.Text.UNAVAILABLE_FOR_LEGAL_REASONS
        + ", 게시가 중단된 후기입니다.",
    "/exports/{id}, get, " + ExportControllerStatus.Text.CLIENT_CLOSED_REQUEST + ", 취소된 내보내기입니다.",
  })
  void keepsResponsesNamedByGeneratedConstants(
      String path, String method, String code, String description) {
    assertThat(description(path, method, code)).isEqualTo(description);
  }

  @ParameterizedTest
  @CsvSource({
    "/studios, post, 409, 같은 이름의 스튜디오가 있을 때",
    "/bookings, get, 401, 로그인하지 않았거나 토큰이 올바르지 않을 때",
    "/exports, post, 503, 저장소를 점검하고 있을 때",
    "/bookings/{id}, patch, 409, 이미 시작된 예약일 때 / 옮기려는 시간에 다른 예약이 있을 때",
  })
  void addsDeclaredConditions(String path, String method, String code, String description) {
    assertThat(description(path, method, code)).isEqualTo(description);
  }

  private String description(String path, String method, String code) {
    return world
        .guest()
        .get("/v3/api-docs")
        .json()
        .at("/paths")
        .get(path)
        .get(method)
        .get("responses")
        .get(code)
        .get("description")
        .asString();
  }
}
