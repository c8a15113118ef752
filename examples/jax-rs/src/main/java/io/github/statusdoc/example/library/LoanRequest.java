package io.github.statusdoc.example.library;

/** The book that a member wants to borrow. */
public record LoanRequest(String isbn) {}
