package io.github.statusdoc.example.library;

import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The reviews of one book: a sub-resource that {@link BookApi#reviews(String)} locates. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ResponseStatusDoc
@Returns(value = 404, when = "서평의 대상인 책이 없을 때")
public final class ReviewResource {
  private final Library library;
  private final Book book;

  ReviewResource(Library library, Book book) {
    this.library = library;
    this.book = book;
  }

  @GET
  @Returns(200)
  public List<Review> list() {
    return library.reviews(book.isbn());
  }

  @POST
  @ReadsJson
  @Returns(201)
  public Response write(Review review) {
    Body.required(review).check();
    library.addReview(book.isbn(), review);
    return Response.status(ReviewResourceStatus.Code.CREATED).entity(review).build();
  }
}
