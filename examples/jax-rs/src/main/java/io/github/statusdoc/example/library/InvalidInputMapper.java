package io.github.statusdoc.example.library;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers broken rules with 422, for which {@link Response.Status} has no constant. */
@Provider
public final class InvalidInputMapper implements ExceptionMapper<InvalidInputException> {

  @Override
  public Response toResponse(InvalidInputException exception) {
    return Response.status(HttpStatuses.Code.UNPROCESSABLE_CONTENT)
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(HttpStatuses.UNPROCESSABLE_CONTENT.code(), exception.getMessage()))
        .build();
  }
}
