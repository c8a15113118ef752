package com.example.booking.status;

import io.github.statusdoc.StatusDefinition;

/** IANA에 등록되지 않은, 우리 회사의 상태 코드. */
@StatusDefinition(
    code = 499,
    name = "Client Closed Request",
    ko = "요청한 쪽이 결과를 기다리지 않고 먼저 취소했습니다.",
    en = "The client cancelled the request before its result was ready.")
public final class BookingStatuses {
  private BookingStatuses() {}
}
