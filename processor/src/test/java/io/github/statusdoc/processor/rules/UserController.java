package io.github.statusdoc.processor.rules;

/** The source of a controller of Spring with members that a test gives. */
final class UserController {
  private UserController() {}

  static String with(String members) {
    return """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController
        class UserController {
          %s
        }
        """
        .formatted(members);
  }
}
