package com.example.booking.review;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Member;
import com.example.booking.auth.Role;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "후기")
@RestController
@ResponseStatusDoc
@Returns(value = HttpStatuses.Code.NOT_FOUND, when = "주소의 스튜디오나 후기가 없을 때")
public class ReviewController {
  private final ReviewService service;

  ReviewController(ReviewService service) {
    this.service = service;
  }

  @Operation(summary = "스튜디오의 후기 목록")
  @GetMapping("/studios/{studioId}/reviews")
  @Returns(HttpStatuses.Code.OK)
  public List<ReviewResponse> findByStudio(@PathVariable long studioId) {
    return service.findByStudio(studioId).stream().map(ReviewResponse::from).toList();
  }

  @Operation(summary = "후기 쓰기")
  @PostMapping("/studios/{studioId}/reviews")
  @LoginRequired
  @AcceptsJson
  @Returns(201)
  @Returns(value = 403, when = "이용하지 않은 스튜디오일 때")
  @Returns(value = 409, when = "이미 후기를 썼을 때")
  public ResponseEntity<ReviewResponse> write(
      @PathVariable long studioId,
      @RequestAttribute Member member,
      @Valid @RequestBody ReviewRequest request) {
    Review review = service.write(studioId, member, request);
    return ResponseEntity.created(URI.create("/reviews/" + review.id()))
        .body(ReviewResponse.from(review));
  }

  @Operation(summary = "후기 조회")
  @GetMapping("/reviews/{id}")
  @Returns(200)
  @Returns(value = 410, when = "작성자가 지운 후기일 때")
  @Returns(value = 451, when = "권리 침해 신고로 게시가 중단되었을 때(정보통신망법 제44조의2)")
  @ApiResponses({
    @ApiResponse(responseCode = ReviewControllerStatus.Text.OK, description = "후기"),
    @ApiResponse(
        responseCode = ReviewControllerStatus.Text.UNAVAILABLE_FOR_LEGAL_REASONS,
        description = "게시가 중단된 후기입니다.",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  })
  public ReviewResponse find(@PathVariable long id) {
    return ReviewResponse.from(service.get(id));
  }

  @Operation(summary = "후기 삭제")
  @DeleteMapping("/reviews/{id}")
  @LoginRequired
  @Returns(204)
  @Returns(value = 403, when = "다른 회원의 후기일 때")
  @Returns(value = 410, when = "이미 지운 후기일 때")
  public ResponseEntity<Void> delete(@PathVariable long id, @RequestAttribute Member member) {
    service.delete(id, member);
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "후기 게시 중단")
  @PutMapping("/reviews/{id}/block")
  @LoginRequired(Role.MANAGER)
  @Returns(204)
  @Returns(value = 410, when = "작성자가 지운 후기일 때")
  public ResponseEntity<Void> block(@PathVariable long id) {
    service.block(id);
    return ResponseEntity.noContent().build();
  }
}
