package com.example.booking.error;

import com.example.booking.status.HttpStatuses;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

public enum ErrorCode {
  RESOURCE_NOT_FOUND(HttpStatus.NOT_FOUND, "C001", "요청한 주소에 해당하는 것이 없습니다."),

  LOGIN_REQUIRED(HttpStatus.UNAUTHORIZED, "A001", "로그인이 필요합니다."),
  MEMBER_SUSPENDED(HttpStatus.FORBIDDEN, "A002", "이용이 정지된 회원입니다."),
  ROLE_MISSING(HttpStatus.FORBIDDEN, "A003", "이 기능을 쓸 권한이 없습니다."),

  STUDIO_NOT_FOUND(HttpStatus.NOT_FOUND, "S001", "스튜디오를 찾을 수 없습니다."),
  STUDIO_NAME_TAKEN(HttpStatus.CONFLICT, "S002", "같은 이름의 스튜디오가 있습니다."),
  STUDIO_HOURS_REVERSED(HttpStatus.UNPROCESSABLE_CONTENT, "S003", "닫는 시각은 여는 시각보다 늦어야 합니다."),
  STUDIO_VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "S004", "If-Match 헤더가 필요합니다."),
  STUDIO_VERSION_STALE(HttpStatus.PRECONDITION_FAILED, "S005", "다른 사람이 먼저 수정했습니다. 다시 조회해 주세요."),
  STUDIO_HAS_BOOKINGS(HttpStatus.CONFLICT, "S006", "남은 예약이 있는 스튜디오는 지울 수 없습니다."),

  BOOKING_NOT_FOUND(HttpStatus.NOT_FOUND, "B001", "예약을 찾을 수 없습니다."),
  BOOKING_OF_OTHER(HttpStatus.FORBIDDEN, "B002", "다른 회원의 예약입니다."),
  SLOT_TAKEN(HttpStatus.CONFLICT, "B003", "이미 예약된 시간입니다."),
  SLOT_DOUBLED(HttpStatus.CONFLICT, "B004", "같은 시간에 다른 예약이 있습니다."),
  SLOT_IN_PAST(HttpStatus.UNPROCESSABLE_CONTENT, "B005", "지난 시각은 예약할 수 없습니다."),
  SLOT_OUT_OF_HOURS(HttpStatus.UNPROCESSABLE_CONTENT, "B006", "스튜디오 운영 시간이 아닙니다."),
  BOOKING_CANCELLED(HttpStatus.GONE, "B007", "취소된 예약입니다."),
  BOOKING_STARTED(HttpStatus.CONFLICT, "B008", "이미 시작된 예약입니다."),
  BOOKING_UNPAID(HttpStatus.CONFLICT, "B009", "결제하지 않은 예약입니다."),
  CHECK_IN_TOO_EARLY(HttpStatus.TOO_EARLY, "B010", "입장은 시작 15분 전부터 할 수 있습니다."),

  PAYMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "P001", "결제를 찾을 수 없습니다."),
  PAYMENT_OF_OTHER(HttpStatus.FORBIDDEN, "P002", "다른 회원의 결제입니다."),
  PAYMENT_DONE(HttpStatus.CONFLICT, "P003", "이미 결제한 예약입니다."),
  PAYMENT_REFUNDED(HttpStatus.CONFLICT, "P004", "이미 환불을 접수한 결제입니다."),
  CARD_DECLINED(HttpStatus.UNPROCESSABLE_CONTENT, "P005", "카드사가 승인을 거절했습니다."),
  PAYMENT_ATTEMPTS_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "P006", "결제를 너무 자주 시도했습니다."),
  GATEWAY_BROKEN(HttpStatus.BAD_GATEWAY, "P007", "결제 대행사의 응답을 읽을 수 없습니다."),
  GATEWAY_SILENT(HttpStatus.GATEWAY_TIMEOUT, "P008", "결제 대행사가 제때 응답하지 않았습니다."),

  REVIEW_NOT_FOUND(HttpStatus.NOT_FOUND, "R001", "후기를 찾을 수 없습니다."),
  REVIEW_EXISTS(HttpStatus.CONFLICT, "R002", "이 스튜디오에는 이미 후기를 썼습니다."),
  REVIEW_WITHOUT_VISIT(HttpStatus.FORBIDDEN, "R003", "이용한 스튜디오에만 후기를 쓸 수 있습니다."),
  REVIEW_OF_OTHER(HttpStatus.FORBIDDEN, "R004", "다른 회원의 후기입니다."),
  REVIEW_DELETED(HttpStatus.GONE, "R005", "작성자가 지운 후기입니다."),
  REVIEW_BLOCKED(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, "R006", "권리 침해 신고로 게시가 중단된 후기입니다."),

  EXPORT_NOT_FOUND(HttpStatus.NOT_FOUND, "X001", "내보내기 작업을 찾을 수 없습니다."),
  EXPORT_FINISHED(HttpStatus.CONFLICT, "X002", "이미 끝난 내보내기는 취소할 수 없습니다."),
  EXPORT_CANCELLED(
      HttpStatusCode.valueOf(HttpStatuses.Code.CLIENT_CLOSED_REQUEST), "X003", "취소된 내보내기입니다."),
  EXPORT_STORAGE_CLOSED(HttpStatus.SERVICE_UNAVAILABLE, "X004", "저장소를 점검하고 있습니다."),

  COUPON_NOT_FOUND(HttpStatus.NOT_FOUND, "K001", "쿠폰을 찾을 수 없습니다."),
  COUPON_ON_PAPER(HttpStatusCode.valueOf(418), "K002", "종이 쿠폰은 카운터에서 사용해 주세요.");

  private final HttpStatusCode status;
  private final String code;
  private final String message;

  ErrorCode(HttpStatusCode status, String code, String message) {
    this.status = status;
    this.code = code;
    this.message = message;
  }

  public HttpStatusCode status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String message() {
    return message;
  }
}
