package com.example.booking.export;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Role;
import com.example.booking.status.HttpStatuses;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "내보내기 저장소 점검")
@RestController
@RequestMapping("/maintenance/exports")
@LoginRequired(Role.MANAGER)
@ResponseStatusDoc
public class ExportMaintenanceController {
  private final ExportStorage storage;

  ExportMaintenanceController(ExportStorage storage) {
    this.storage = storage;
  }

  @Operation(summary = "점검 시작")
  @PutMapping
  @Returns(HttpStatuses.Code.NO_CONTENT)
  public ResponseEntity<Void> begin() {
    storage.close();
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "점검 끝")
  @DeleteMapping
  @Returns(HttpStatuses.Code.NO_CONTENT)
  public ResponseEntity<Void> end() {
    storage.open();
    return ResponseEntity.noContent().build();
  }
}
