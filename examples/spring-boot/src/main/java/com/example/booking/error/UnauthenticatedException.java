package com.example.booking.error;

import java.io.Serial;
import org.springframework.http.HttpHeaders;

public class UnauthenticatedException extends BusinessException {
  @Serial private static final long serialVersionUID = 1L;

  public UnauthenticatedException() {
    super(ErrorCode.LOGIN_REQUIRED);
  }

  @Override
  public HttpHeaders headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return headers;
  }
}
