package com.example.booking;

import com.example.booking.studio.Studio;
import com.example.booking.studio.StudioRepository;
import java.time.LocalTime;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

@Component
class SampleStudios implements CommandLineRunner {
  private final StudioRepository studios;

  SampleStudios(StudioRepository studios) {
    this.studios = studios;
  }

  @Override
  public void run(String... args) {
    add("한강 합주실", 6, LocalTime.of(10, 0), LocalTime.of(22, 0));
    add("연남 녹음실", 3, LocalTime.of(9, 0), LocalTime.of(18, 0));
  }

  private void add(String name, int capacity, LocalTime opensAt, LocalTime closesAt) {
    studios.save(new Studio(studios.nextId(), name, capacity, opensAt, closesAt, 1));
  }
}
