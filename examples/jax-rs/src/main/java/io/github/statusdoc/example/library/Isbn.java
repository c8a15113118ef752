package io.github.statusdoc.example.library;

/** ISBN-13: twelve digits and a check digit. */
final class Isbn {
  private Isbn() {}

  static void check(String isbn) {
    if (isbn == null || !isbn.matches("[0-9]{13}")) {
      throw new InvalidInputException("ISBN은 숫자 13자리여야 합니다.");
    }
    int sum = 0;
    for (int i = 0; i < isbn.length(); i++) {
      int digit = isbn.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : 3 * digit;
    }
    if (sum % 10 != 0) {
      throw new InvalidInputException("ISBN의 검사 숫자가 맞지 않습니다.");
    }
  }
}
