package com.example.booking.export;

import com.example.booking.support.Identified;
import java.time.Instant;

record ExportJob(long id, Instant readyAt, boolean cancelled) implements Identified {
  ExportJob cancel() {
    return new ExportJob(id, readyAt, true);
  }

  boolean isReady(Instant now) {
    return !now.isBefore(readyAt);
  }
}
