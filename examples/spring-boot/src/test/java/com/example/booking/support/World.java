package com.example.booking.support;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** 시험이 쓰는 회원들과 미리 만들어 둘 자료. */
@TestComponent
public class World {
  public static final String CARD = "5555444433332222";

  private final Environment environment;
  private final MovableClock clock;
  private final List<InMemoryRepository<?>> repositories;

  World(Environment environment, MovableClock clock, List<InMemoryRepository<?>> repositories) {
    this.environment = environment;
    this.clock = clock;
    this.repositories = repositories;
  }

  public void reset() {
    repositories.forEach(InMemoryRepository::deleteAll);
    clock.moveToNextMorning();
    manager().delete("/maintenance/exports");
  }

  public Api guest() {
    return as("");
  }

  public Api jiwoo() {
    return as("token-jiwoo");
  }

  public Api seojun() {
    return as("token-seojun");
  }

  public Api suspended() {
    return as("token-haeun");
  }

  public Api manager() {
    return as("token-manager");
  }

  private Api as(String token) {
    return new Api("http://localhost:" + environment.getProperty("local.server.port"), token);
  }

  public void pass(Duration duration) {
    clock.move(duration);
  }

  public void closeStorage() {
    manager().put("/maintenance/exports", "");
  }

  public String date() {
    return LocalDate.now(clock).toString();
  }

  public LocalDateTime at(int hour) {
    return LocalDate.now(clock).atTime(hour, 0);
  }

  public static String studioJson(String name) {
    return """
        {"name": "%s", "capacity": 4, "opensAt": "10:00", "closesAt": "22:00"}
        """
        .formatted(name);
  }

  public String bookingJson(long studio, int hour) {
    return """
        {"studioId": %d, "start": "%s", "hours": 2}
        """
        .formatted(studio, at(hour));
  }

  public String rescheduleJson(int hour) {
    return """
        {"start": "%s", "hours": 2}
        """
        .formatted(at(hour));
  }

  public static String cardJson(String number) {
    return """
        {"cardNumber": "%s"}
        """
        .formatted(number);
  }

  public static String reviewJson() {
    return """
        {"stars": 5, "text": "소리가 정말 좋아요."}
        """;
  }

  public long studio() {
    return manager().post("/studios", studioJson("한강 합주실")).id();
  }

  /** 지우가 오늘 14시부터 두 시간을 예약합니다. */
  public long booking() {
    return booking(studio());
  }

  public long booking(long studio) {
    return jiwoo().post("/bookings", bookingJson(studio, 14)).id();
  }

  public long cancelledBooking() {
    long booking = booking();
    jiwoo().delete("/bookings/" + booking);
    return booking;
  }

  public long payment() {
    return payment(booking());
  }

  public long payment(long booking) {
    return jiwoo().post("/bookings/" + booking + "/payments", cardJson(CARD)).id();
  }

  /** 지우가 이용을 시작한 스튜디오. */
  public long visitedStudio() {
    long studio = studio();
    long booking = booking(studio);
    payment(booking);
    pass(Duration.ofHours(5));
    jiwoo().post("/bookings/" + booking + "/check-in", "");
    return studio;
  }

  public long review() {
    return jiwoo().post("/studios/" + visitedStudio() + "/reviews", reviewJson()).id();
  }

  public long deletedReview() {
    long review = review();
    jiwoo().delete("/reviews/" + review);
    return review;
  }

  public long export() {
    return manager().post("/exports", "").id();
  }
}
