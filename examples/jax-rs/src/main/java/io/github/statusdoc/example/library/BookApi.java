package io.github.statusdoc.example.library;

import io.github.statusdoc.Returns;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The contract of {@code /books}, which {@link BookResource} inherits. */
public interface BookApi {

  @GET
  @Returns(200)
  List<Book> search(@QueryParam("title") @DefaultValue("") String title);

  @GET
  @Path("{isbn}")
  @Returns(200)
  @Returns(value = 404, when = "ISBN이 같은 책이 없을 때")
  Book find(@PathParam("isbn") String isbn);

  @POST
  @ReadsJson
  @Returns(201)
  @Returns(value = 409, when = "이미 등록한 ISBN일 때")
  Response register(Book book);

  @PUT
  @Path("{isbn}")
  @ReadsJson
  @Returns(204)
  @Returns(value = 404, when = "ISBN이 같은 책이 없을 때")
  void replace(@PathParam("isbn") String isbn, Book book);

  @DELETE
  @Path("{isbn}")
  @Returns(204)
  @Returns(value = 404, when = "ISBN이 같은 책이 없을 때")
  @Returns(value = 409, when = "빌려 간 책이어서 지울 수 없을 때")
  void remove(@PathParam("isbn") String isbn);

  @Path("{isbn}/reviews")
  ReviewResource reviews(@PathParam("isbn") String isbn);
}
