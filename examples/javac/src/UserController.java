package com.example.user;

import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import java.util.HashMap;
import java.util.Map;

/** The users of a service, by nickname. */
@ResponseStatusDoc
public final class UserController {
  private final Map<String, String> emails = new HashMap<>();

  /** Signs a user up. */
  @Returns(201)
  @Returns(value = 409, when = "이미 쓰는 별명일 때")
  @Returns(value = 422, when = "이메일에 @가 없을 때")
  public Answer join(String nickname, String email) {
    if (!email.contains("@")) {
      return new Answer(UserControllerStatus.Code.UNPROCESSABLE_CONTENT, email);
    }
    if (emails.putIfAbsent(nickname, email) != null) {
      return new Answer(UserControllerStatus.Code.CONFLICT, nickname);
    }
    return new Answer(UserControllerStatus.Code.CREATED, nickname);
  }

  /** Finds the email of a user. */
  @Returns(200)
  @Returns(value = 404, when = "그런 별명이 없을 때")
  public Answer find(String nickname) {
    String email = emails.get(nickname);
    return email == null
        ? new Answer(UserControllerStatus.Code.NOT_FOUND, nickname)
        : new Answer(UserControllerStatus.Code.OK, email);
  }

  /** A status and a body, as any HTTP server wants them. */
  public record Answer(int status, String body) {}
}
