package com.example.booking.export;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

@Service
class ExportService {
  /** 집계 서버를 대신하여, 이만큼 지나면 파일이 준비된 것으로 봅니다. */
  private static final Duration DURATION = Duration.ofSeconds(30);

  private final ExportRepository jobs;
  private final ExportStorage storage;
  private final Clock clock;

  ExportService(ExportRepository jobs, ExportStorage storage, Clock clock) {
    this.jobs = jobs;
    this.storage = storage;
    this.clock = clock;
  }

  ExportJob start() {
    storage.requireOpen();
    return jobs.save(new ExportJob(jobs.nextId(), clock.instant().plus(DURATION), false));
  }

  ExportJob get(long id) {
    ExportJob job = find(id);
    if (job.cancelled()) {
      throw new BusinessException(ErrorCode.EXPORT_CANCELLED);
    }
    return job;
  }

  void cancel(long id) {
    ExportJob job = find(id);
    if (isReady(job) && !job.cancelled()) {
      throw new BusinessException(ErrorCode.EXPORT_FINISHED);
    }
    jobs.save(job.cancel());
  }

  boolean isReady(ExportJob job) {
    return job.isReady(clock.instant());
  }

  private ExportJob find(long id) {
    storage.requireOpen();
    return jobs.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.EXPORT_NOT_FOUND));
  }
}
