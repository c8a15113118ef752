package io.github.statusdoc.example.library;

import io.github.statusdoc.ResponseStatusDoc;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** The books of the library. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ResponseStatusDoc
public final class BookResource implements BookApi {
  private final Library library;

  @Inject
  BookResource(Library library) {
    this.library = library;
  }

  @Override
  public List<Book> search(String title) {
    return library.search(title);
  }

  @Override
  public Book find(String isbn) {
    return library.book(isbn).orElseThrow(() -> new NotFoundException("그런 책이 없습니다."));
  }

  @Override
  public Response register(Book book) {
    Body.required(book).check();
    if (!library.add(book)) {
      throw new ClientErrorException("이미 등록한 책입니다.", Response.Status.CONFLICT);
    }
    return Response.created(UriBuilder.fromPath("books/{isbn}").build(book.isbn()))
        .entity(book)
        .build();
  }

  @Override
  public void replace(String isbn, Book book) {
    Body.required(book).check();
    if (!isbn.equals(book.isbn())) {
      throw new InvalidInputException("주소와 본문의 ISBN이 다릅니다.");
    }
    if (!library.replace(book)) {
      throw new NotFoundException("그런 책이 없습니다.");
    }
  }

  @Override
  public void remove(String isbn) {
    Book book = find(isbn);
    if (library.isLent(book.isbn())) {
      throw new ClientErrorException("빌려 간 책입니다.", Response.Status.CONFLICT);
    }
    library.remove(book.isbn());
  }

  @Override
  public ReviewResource reviews(String isbn) {
    return new ReviewResource(library, find(isbn));
  }
}
