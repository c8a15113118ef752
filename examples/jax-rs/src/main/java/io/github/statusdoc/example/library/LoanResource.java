package io.github.statusdoc.example.library;

import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** What members have borrowed. */
@Path("loans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ResponseStatusDoc
@Returns(value = HttpStatuses.Code.UNAUTHORIZED, when = "대출증 번호가 없거나 틀렸을 때")
public final class LoanResource {
  private static final String SCHEME = "LibraryCard";

  private final Library library;

  @Inject
  LoanResource(Library library) {
    this.library = library;
  }

  @POST
  @ReadsJson
  @Returns(201)
  @Returns(value = 409, when = "다른 회원이 먼저 빌려 갔을 때")
  @Returns(value = 422, when = "도서관에 없는 책일 때")
  @Returns(value = 470, when = "연체한 책이 남아 있을 때")
  public Response borrow(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, LoanRequest request) {
    String card = card(authorization);
    Isbn.check(Body.required(request).isbn());
    if (library.book(request.isbn()).isEmpty()) {
      throw new InvalidInputException("도서관에 없는 책입니다.");
    }
    if (library.hasOverdueLoans(card)) {
      throw new ClientErrorException("연체한 책이 있습니다.", LoanResourceStatus.Code.OVERDUE_LOANS);
    }
    Loan loan =
        library
            .lend(request.isbn(), card)
            .orElseThrow(() -> new ClientErrorException("이미 빌려 간 책입니다.", Response.Status.CONFLICT));
    return Response.created(UriBuilder.fromPath("loans/{id}").build(loan.id()))
        .entity(loan)
        .build();
  }

  @GET
  @Path("{id}")
  @Returns(200)
  @Returns(value = 403, when = "다른 회원의 대출일 때")
  @Returns(value = 404, when = "번호가 같은 대출이 없을 때")
  public Loan find(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") long id) {
    String card = card(authorization);
    Loan loan = library.loan(id).orElseThrow(() -> new NotFoundException("그런 대출이 없습니다."));
    if (!loan.card().equals(card)) {
      throw new ForbiddenException("다른 회원의 대출입니다.");
    }
    return loan;
  }

  @DELETE
  @Path("{id}")
  @Returns(204)
  @Returns(value = 403, when = "다른 회원의 대출일 때")
  @Returns(value = 404, when = "번호가 같은 대출이 없을 때")
  @Returns(value = 410, when = "이미 반납한 책일 때")
  public void giveBack(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") long id) {
    Loan loan = find(authorization, id);
    if (loan.returned()) {
      throw new ClientErrorException("이미 반납한 책입니다.", Response.Status.GONE);
    }
    library.giveBack(loan);
  }

  private String card(String authorization) {
    if (authorization == null || !authorization.startsWith(SCHEME + " ")) {
      throw new NotAuthorizedException("대출증 번호가 없습니다.", SCHEME);
    }
    String card = authorization.substring(SCHEME.length() + 1);
    if (!library.isMember(card)) {
      throw new NotAuthorizedException("대출증 번호가 틀렸습니다.", SCHEME);
    }
    return card;
  }
}
