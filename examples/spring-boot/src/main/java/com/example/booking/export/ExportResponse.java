package com.example.booking.export;

public record ExportResponse(long id, boolean ready, String file) {
  static ExportResponse pending(ExportJob job) {
    return new ExportResponse(job.id(), false, null);
  }

  static ExportResponse ready(ExportJob job) {
    return new ExportResponse(job.id(), true, "/files/bookings-" + job.id() + ".csv");
  }
}
