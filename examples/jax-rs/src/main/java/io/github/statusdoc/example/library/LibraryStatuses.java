package io.github.statusdoc.example.library;

import io.github.statusdoc.StatusDefinition;

/** The statuses that all services of the library share and that IANA's registry does not have. */
@StatusDefinition(
    code = 470,
    name = "Overdue Loans",
    ko = "연체한 책을 모두 반납해야 새로 빌릴 수 있습니다.",
    en = "The member has to return every overdue book before borrowing another one.")
public final class LibraryStatuses {
  private LibraryStatuses() {}
}
