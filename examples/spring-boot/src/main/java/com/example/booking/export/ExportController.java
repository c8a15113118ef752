package com.example.booking.export;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Role;
import com.example.booking.status.HttpStatuses;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "예약 내보내기")
@RestController
@RequestMapping("/exports")
@LoginRequired(Role.MANAGER)
@ResponseStatusDoc
@Returns(value = HttpStatuses.Code.SERVICE_UNAVAILABLE, when = "저장소를 점검하고 있을 때")
public class ExportController {
  private final ExportService service;

  ExportController(ExportService service) {
    this.service = service;
  }

  @Operation(summary = "내보내기 시작")
  @PostMapping
  @Returns(HttpStatuses.Code.ACCEPTED)
  public ResponseEntity<ExportResponse> start() {
    ExportJob job = service.start();
    return ResponseEntity.accepted()
        .location(URI.create("/exports/" + job.id()))
        .body(ExportResponse.pending(job));
  }

  @Operation(summary = "내보내기 결과")
  @GetMapping("/{id}")
  @Returns(value = 200, when = "파일이 준비되었을 때")
  @Returns(value = 202, when = "아직 만들고 있을 때")
  @Returns(value = 404, when = "내보내기 작업이 없을 때")
  @Returns(value = 499, when = "요청한 쪽이 취소한 작업일 때")
  @ApiResponses({
    @ApiResponse(responseCode = ExportControllerStatus.Text.OK, description = "파일 준비 완료"),
    @ApiResponse(responseCode = ExportControllerStatus.Text.ACCEPTED, description = "만드는 중"),
    @ApiResponse(
        responseCode = ExportControllerStatus.Text.CLIENT_CLOSED_REQUEST,
        description = "취소된 내보내기입니다.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  })
  public ResponseEntity<ExportResponse> find(@PathVariable long id) {
    ExportJob job = service.get(id);
    return service.isReady(job)
        ? ResponseEntity.ok(ExportResponse.ready(job))
        : ResponseEntity.accepted()
            .header(HttpHeaders.RETRY_AFTER, "5")
            .body(ExportResponse.pending(job));
  }

  @Operation(summary = "내보내기 취소")
  @DeleteMapping("/{id}")
  @Returns(204)
  @Returns(value = 404, when = "내보내기 작업이 없을 때")
  @Returns(value = 409, when = "이미 끝난 작업일 때")
  public ResponseEntity<Void> cancel(@PathVariable long id) {
    service.cancel(id);
    return ResponseEntity.noContent().build();
  }
}
