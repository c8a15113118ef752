package com.example.booking.studio;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;

/** 먼저 읽은 내용을 남의 수정 위에 덮어쓰지 않도록 If-Match 헤더로 받는 버전. */
record StudioVersion(String ifMatch) {
  static String of(Studio studio) {
    return "\"" + studio.version() + "\"";
  }

  void check(Studio studio) {
    if (ifMatch == null) {
      throw new BusinessException(ErrorCode.STUDIO_VERSION_MISSING);
    }
    if (!ifMatch.equals(of(studio))) {
      throw new BusinessException(ErrorCode.STUDIO_VERSION_STALE);
    }
  }
}
