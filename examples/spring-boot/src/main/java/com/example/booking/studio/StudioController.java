package com.example.booking.studio;

import io.github.statusdoc.ResponseStatusDoc;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/studios")
@ResponseStatusDoc
public class StudioController implements StudioApi {
  private final StudioService service;
  private final StudioFinder finder;

  StudioController(StudioService service, StudioFinder finder) {
    this.service = service;
    this.finder = finder;
  }

  @Override
  @GetMapping
  public List<StudioResponse> search(@Valid @ParameterObject StudioSearch search) {
    return service.search(search).stream().map(StudioResponse::from).toList();
  }

  @Override
  @GetMapping("/{id}")
  public ResponseEntity<StudioResponse> find(@PathVariable long id) {
    return withVersion(ResponseEntity.ok(), finder.get(id));
  }

  @Override
  @PostMapping
  public ResponseEntity<StudioResponse> register(@Valid @RequestBody StudioRequest request) {
    Studio studio = service.register(request);
    return withVersion(ResponseEntity.created(URI.create("/studios/" + studio.id())), studio);
  }

  @Override
  @PutMapping("/{id}")
  public ResponseEntity<StudioResponse> update(
      @PathVariable long id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody StudioRequest request) {
    return withVersion(
        ResponseEntity.ok(), service.update(id, new StudioVersion(ifMatch), request));
  }

  @Override
  @DeleteMapping("/{id}")
  public ResponseEntity<Void> delete(@PathVariable long id) {
    service.delete(id);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<StudioResponse> withVersion(
      ResponseEntity.BodyBuilder response, Studio studio) {
    return response.eTag(StudioVersion.of(studio)).body(StudioResponse.from(studio));
  }
}
