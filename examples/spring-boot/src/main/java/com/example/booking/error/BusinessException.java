package com.example.booking.error;

import java.io.Serial;
import org.springframework.http.HttpHeaders;

public class BusinessException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorCode errorCode;

  public BusinessException(ErrorCode errorCode) {
    super(errorCode.message());
    this.errorCode = errorCode;
  }

  public ErrorCode errorCode() {
    return errorCode;
  }

  /** 상태 코드에 따라 반드시 함께 보내야 하는 헤더. */
  public HttpHeaders headers() {
    return new HttpHeaders();
  }
}
