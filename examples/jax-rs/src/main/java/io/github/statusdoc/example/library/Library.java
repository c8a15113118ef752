package io.github.statusdoc.example.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The library's books, reviews, loans and members, in memory. */
final class Library {
  private final Map<String, Book> books = new LinkedHashMap<>();
  private final Map<String, List<Review>> reviews = new LinkedHashMap<>();
  private final Map<Long, Loan> loans = new LinkedHashMap<>();
  private final Set<String> members;
  private final Set<String> membersWithOverdueLoans;

  Library(Set<String> members, Set<String> membersWithOverdueLoans) {
    this.members = members;
    this.membersWithOverdueLoans = membersWithOverdueLoans;
  }

  synchronized List<Book> search(String title) {
    return books.values().stream().filter(book -> book.title().contains(title)).toList();
  }

  synchronized Optional<Book> book(String isbn) {
    return Optional.ofNullable(books.get(isbn));
  }

  synchronized boolean add(Book book) {
    return books.putIfAbsent(book.isbn(), book) == null;
  }

  synchronized boolean replace(Book book) {
    return books.replace(book.isbn(), book) != null;
  }

  synchronized void remove(String isbn) {
    books.remove(isbn);
    reviews.remove(isbn);
  }

  synchronized List<Review> reviews(String isbn) {
    return List.copyOf(reviews.getOrDefault(isbn, List.of()));
  }

  synchronized void addReview(String isbn, Review review) {
    reviews.computeIfAbsent(isbn, key -> new ArrayList<>()).add(review);
  }

  boolean isMember(String card) {
    return members.contains(card);
  }

  boolean hasOverdueLoans(String card) {
    return membersWithOverdueLoans.contains(card);
  }

  synchronized boolean isLent(String isbn) {
    return loans.values().stream().anyMatch(loan -> loan.isbn().equals(isbn) && !loan.returned());
  }

  synchronized Optional<Loan> lend(String isbn, String card) {
    if (isLent(isbn)) {
      return Optional.empty();
    }
    Loan loan = new Loan(loans.size() + 1L, isbn, card, false);
    loans.put(loan.id(), loan);
    return Optional.of(loan);
  }

  synchronized Optional<Loan> loan(long id) {
    return Optional.ofNullable(loans.get(id));
  }

  synchronized void giveBack(Loan loan) {
    loans.put(loan.id(), loan.giveBack());
  }
}
