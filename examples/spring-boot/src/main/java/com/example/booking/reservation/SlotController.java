package com.example.booking.reservation;

import com.example.booking.status.HttpStatuses;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "빈 시간")
@RestController
@RequestMapping("/studios/{studioId}/slots")
@ResponseStatusDoc
@Returns(value = HttpStatuses.Code.NOT_FOUND, when = "스튜디오가 없을 때")
public class SlotController {
  private final SlotService service;

  SlotController(SlotService service) {
    this.service = service;
  }

  @Operation(summary = "빈 시간 조회")
  @GetMapping
  @Returns(200)
  @Returns(value = 400, when = "날짜가 없거나 2026-03-02 같은 형식이 아닐 때")
  public List<TimeSlot> findFree(@PathVariable long studioId, @RequestParam LocalDate date) {
    return service.findFree(studioId, date);
  }
}
