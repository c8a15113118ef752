package com.example.booking.error;

import java.io.Serial;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

public class RetryLaterException extends BusinessException {
  @Serial private static final long serialVersionUID = 1L;

  private final Duration delay;

  public RetryLaterException(ErrorCode errorCode, Duration delay) {
    super(errorCode);
    this.delay = delay;
  }

  @Override
  public HttpHeaders headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds()));
    return headers;
  }
}
