package com.example.booking.export;

import com.example.booking.error.ErrorCode;
import com.example.booking.error.RetryLaterException;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class ExportStorage {
  private static final Duration MAINTENANCE = Duration.ofMinutes(10);

  private volatile boolean open = true;

  void open() {
    open = true;
  }

  void close() {
    open = false;
  }

  void requireOpen() {
    if (!open) {
      throw new RetryLaterException(ErrorCode.EXPORT_STORAGE_CLOSED, MAINTENANCE);
    }
  }
}
