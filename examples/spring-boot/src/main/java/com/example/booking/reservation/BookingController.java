package com.example.booking.reservation;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Member;
import com.example.booking.status.HttpStatuses;
import com.example.booking.web.AcceptsJson;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "예약")
@RestController
@RequestMapping("/bookings")
@LoginRequired
@ResponseStatusDoc
public class BookingController {
  private final BookingService service;
  private final BookingFinder finder;

  BookingController(BookingService service, BookingFinder finder) {
    this.service = service;
    this.finder = finder;
  }

  @Operation(summary = "예약하기")
  @PostMapping
  @AcceptsJson
  @Returns(201)
  @Returns(value = 404, when = "스튜디오가 없을 때")
  @Returns(value = 409, when = "다른 회원이 이미 예약한 시간일 때")
  @Returns(value = 409, when = "같은 시간에 본인의 다른 예약이 있을 때")
  @Returns(value = 422, when = "지난 시각이거나 운영 시간이 아닐 때")
  @ApiResponses({
    @ApiResponse(responseCode = BookingControllerStatus.Text.CREATED, description = "예약 완료"),
    @ApiResponse(
        responseCode = BookingControllerStatus.Text.NOT_FOUND,
        description = "스튜디오가 없습니다.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class))),
    @ApiResponse(
        responseCode = BookingControllerStatus.Text.CONFLICT,
        description = "그 시간에는 예약할 수 없습니다.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  })
  public ResponseEntity<BookingResponse> book(
      @RequestAttribute Member member, @Valid @RequestBody BookingRequest request) {
    Booking booking = service.book(member, request);
    return ResponseEntity.created(URI.create("/bookings/" + booking.id()))
        .body(BookingResponse.from(booking));
  }

  @Operation(summary = "내 예약 목록")
  @GetMapping
  @Returns(HttpStatuses.Code.OK)
  public List<BookingResponse> findMine(@RequestAttribute Member member) {
    return service.findMine(member).stream().map(BookingResponse::from).toList();
  }

  @Operation(summary = "예약 조회")
  @GetMapping("/{id}")
  @Returns(200)
  @Returns(value = 403, when = "다른 회원의 예약일 때")
  @Returns(value = 404, when = "예약이 없을 때")
  public BookingResponse find(@PathVariable long id, @RequestAttribute Member member) {
    return BookingResponse.from(finder.getOwned(id, member));
  }

  @Operation(summary = "예약 시간 변경")
  @PatchMapping("/{id}")
  @AcceptsJson
  @Returns(200)
  @Returns(value = 403, when = "다른 회원의 예약일 때")
  @Returns(value = 404, when = "예약이 없을 때")
  @Returns(value = 409, when = "이미 시작된 예약일 때")
  @Returns(value = 409, when = "옮기려는 시간에 다른 예약이 있을 때")
  @Returns(value = 410, when = "취소된 예약일 때")
  @Returns(value = 422, when = "지난 시각이거나 운영 시간이 아닐 때")
  public BookingResponse reschedule(
      @PathVariable long id,
      @RequestAttribute Member member,
      @Valid @RequestBody RescheduleRequest request) {
    return BookingResponse.from(service.reschedule(id, member, request));
  }

  @Operation(summary = "예약 취소")
  @DeleteMapping("/{id}")
  @Returns(204)
  @Returns(value = 403, when = "다른 회원의 예약일 때")
  @Returns(value = 404, when = "예약이 없을 때")
  @Returns(value = 409, when = "이미 시작된 예약일 때")
  @Returns(value = 410, when = "이미 취소된 예약일 때")
  public ResponseEntity<Void> cancel(@PathVariable long id, @RequestAttribute Member member) {
    service.cancel(id, member);
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "입장")
  @PostMapping("/{id}/check-in")
  @Returns(200)
  @Returns(value = 403, when = "다른 회원의 예약일 때")
  @Returns(value = 404, when = "예약이 없을 때")
  @Returns(value = 409, when = "결제하지 않은 예약일 때")
  @Returns(value = 410, when = "취소된 예약일 때")
  @Returns(value = 425, when = "시작까지 15분 넘게 남았을 때")
  public BookingResponse checkIn(@PathVariable long id, @RequestAttribute Member member) {
    return BookingResponse.from(service.checkIn(id, member));
  }
}
