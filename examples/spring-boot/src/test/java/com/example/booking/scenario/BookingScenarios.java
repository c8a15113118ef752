package com.example.booking.scenario;

import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.time.Duration;
import java.util.stream.Stream;

final class BookingScenarios {
  private BookingScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(book(), findMine(), find(), reschedule(), cancel(), checkIn());
  }

  private static Scenarios book() {
    return Scenarios.of("BookingController.book")
        .answers(201, "빈 시간", w -> w.jiwoo().post("/bookings", w.bookingJson(w.studio(), 14)))
        .answers(400, "빈 요청", w -> w.jiwoo().post("/bookings", "{}"))
        .requiresMember(api -> api.post("/bookings", "{}"))
        .answers(404, "없는 스튜디오", w -> w.jiwoo().post("/bookings", w.bookingJson(999, 14)))
        .answers(409, "다른 회원이 예약한 시간", BookingScenarios::bookTaken)
        .answers(409, "본인의 다른 예약과 겹치는 시간", BookingScenarios::bookTwice)
        .answers(415, "JSON이 아닌 본문", w -> w.jiwoo().sendText("POST", "/bookings"))
        .answers(422, "지난 시각", w -> w.jiwoo().post("/bookings", w.bookingJson(w.studio(), 8)))
        .answers(422, "운영 시간 밖", w -> w.jiwoo().post("/bookings", w.bookingJson(w.studio(), 21)));
  }

  private static Reply bookTaken(World w) {
    long studio = w.studio();
    w.booking(studio);
    return w.seojun().post("/bookings", w.bookingJson(studio, 15));
  }

  private static Reply bookTwice(World w) {
    w.booking();
    long other = w.manager().post("/studios", World.studioJson("연남 녹음실")).id();
    return w.jiwoo().post("/bookings", w.bookingJson(other, 13));
  }

  private static Scenarios findMine() {
    return Scenarios.of("BookingController.findMine")
        .answers(200, "회원", w -> w.jiwoo().get("/bookings"))
        .requiresMember(api -> api.get("/bookings"));
  }

  private static Scenarios find() {
    return Scenarios.of("BookingController.find")
        .answers(200, "본인의 예약", w -> w.jiwoo().get("/bookings/" + w.booking()))
        .requiresMember(api -> api.get("/bookings/1"))
        .answers(403, "다른 회원의 예약", w -> w.seojun().get("/bookings/" + w.booking()))
        .answers(404, "없는 예약", w -> w.jiwoo().get("/bookings/999"));
  }

  private static Scenarios reschedule() {
    return Scenarios.of("BookingController.reschedule")
        .answers(200, "빈 시간", w -> reschedule(w, w.booking(), 16))
        .answers(400, "빈 요청", w -> w.jiwoo().patch("/bookings/" + w.booking(), "{}"))
        .requiresMember(api -> api.patch("/bookings/1", "{}"))
        .answers(
            403,
            "다른 회원의 예약",
            w -> w.seojun().patch("/bookings/" + w.booking(), w.rescheduleJson(16)))
        .answers(404, "없는 예약", w -> reschedule(w, 999, 16))
        .answers(409, "이미 시작된 예약", BookingScenarios::rescheduleStarted)
        .answers(409, "다른 예약이 있는 시간", BookingScenarios::rescheduleToTaken)
        .answers(410, "취소된 예약", w -> reschedule(w, w.cancelledBooking(), 16))
        .answers(415, "JSON이 아닌 본문", w -> w.jiwoo().sendText("PATCH", "/bookings/1"))
        .answers(422, "운영 시간 밖", w -> reschedule(w, w.booking(), 21));
  }

  private static Reply reschedule(World w, long booking, int hour) {
    return w.jiwoo().patch("/bookings/" + booking, w.rescheduleJson(hour));
  }

  private static Reply rescheduleStarted(World w) {
    long booking = startedBooking(w);
    return reschedule(w, booking, 18);
  }

  private static Reply rescheduleToTaken(World w) {
    long studio = w.studio();
    w.seojun().post("/bookings", w.bookingJson(studio, 18));
    return reschedule(w, w.booking(studio), 18);
  }

  private static Scenarios cancel() {
    return Scenarios.of("BookingController.cancel")
        .answers(204, "시작하기 전", w -> w.jiwoo().delete("/bookings/" + w.booking()))
        .requiresMember(api -> api.delete("/bookings/1"))
        .answers(403, "다른 회원의 예약", w -> w.seojun().delete("/bookings/" + w.booking()))
        .answers(404, "없는 예약", w -> w.jiwoo().delete("/bookings/999"))
        .answers(409, "이미 시작된 예약", w -> w.jiwoo().delete("/bookings/" + startedBooking(w)))
        .answers(410, "이미 취소된 예약", w -> w.jiwoo().delete("/bookings/" + w.cancelledBooking()));
  }

  private static long startedBooking(World w) {
    long booking = w.booking();
    w.pass(Duration.ofHours(5));
    return booking;
  }

  private static Scenarios checkIn() {
    return Scenarios.of("BookingController.checkIn")
        .answers(200, "시작 15분 전", BookingScenarios::checkInOnTime)
        .requiresMember(api -> api.post("/bookings/1/check-in", ""))
        .answers(
            403, "다른 회원의 예약", w -> w.seojun().post("/bookings/" + w.booking() + "/check-in", ""))
        .answers(404, "없는 예약", w -> checkIn(w, 999))
        .answers(409, "결제하지 않은 예약", w -> checkIn(w, w.booking()))
        .answers(410, "취소된 예약", w -> checkIn(w, w.cancelledBooking()))
        .answers(425, "너무 이른 입장", w -> checkIn(w, paidBooking(w)));
  }

  private static Reply checkIn(World w, long booking) {
    return w.jiwoo().post("/bookings/" + booking + "/check-in", "");
  }

  private static Reply checkInOnTime(World w) {
    long booking = paidBooking(w);
    w.pass(Duration.ofHours(5).minusMinutes(15));
    return checkIn(w, booking);
  }

  private static long paidBooking(World w) {
    long booking = w.booking();
    w.payment(booking);
    return booking;
  }
}
