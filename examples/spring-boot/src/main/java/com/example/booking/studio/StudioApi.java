package com.example.booking.studio;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Role;
import com.example.booking.web.AcceptsJson;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

@Tag(name = "스튜디오")
public interface StudioApi {
  @Operation(summary = "스튜디오 검색")
  @Returns(200)
  @Returns(value = 400, when = "최소 인원이 1보다 작거나 숫자가 아닐 때")
  List<StudioResponse> search(StudioSearch search);

  @Operation(summary = "스튜디오 조회")
  @Returns(200)
  @Returns(value = 304, when = "If-None-Match 헤더의 버전이 아직 최신일 때")
  @Returns(value = 404, when = "스튜디오가 없을 때")
  @ApiResponses({
    @ApiResponse(responseCode = StudioControllerStatus.Text.OK, description = "스튜디오"),
    @ApiResponse(
        responseCode = StudioControllerStatus.Text.NOT_FOUND,
        description = "스튜디오가 없습니다.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  })
  ResponseEntity<StudioResponse> find(long id);

  @Operation(summary = "스튜디오 등록")
  @LoginRequired(Role.MANAGER)
  @AcceptsJson
  @Returns(201)
  @Returns(value = 409, when = "같은 이름의 스튜디오가 있을 때")
  @Returns(value = 422, when = "닫는 시각이 여는 시각보다 늦지 않을 때")
  ResponseEntity<StudioResponse> register(StudioRequest request);

  @Operation(summary = "스튜디오 수정")
  @LoginRequired(Role.MANAGER)
  @AcceptsJson
  @Returns(200)
  @Returns(value = 404, when = "스튜디오가 없을 때")
  @Returns(value = 409, when = "같은 이름의 스튜디오가 있을 때")
  @Returns(value = 412, when = "다른 사람이 먼저 수정했을 때")
  @Returns(value = 422, when = "닫는 시각이 여는 시각보다 늦지 않을 때")
  @Returns(value = 428, when = "If-Match 헤더가 없을 때")
  ResponseEntity<StudioResponse> update(long id, String ifMatch, StudioRequest request);

  @Operation(summary = "스튜디오 삭제")
  @LoginRequired(Role.MANAGER)
  @Returns(204)
  @Returns(value = 404, when = "스튜디오가 없을 때")
  @Returns(value = 409, when = "남은 예약이 있을 때")
  ResponseEntity<Void> delete(long id);
}
