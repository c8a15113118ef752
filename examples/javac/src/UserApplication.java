package com.example.user;

import com.example.user.UserController.Answer;

/** Calls the controller and says what its statuses mean. */
public final class UserApplication {
  private UserApplication() {}

  public static void main(String[] args) {
    UserController users = new UserController();
    print(users.join("한결", "han@example.com"));
    print(users.join("한결", "gyeol@example.com"));
    print(users.join("나래", "narae"));
    print(users.find("한결"));
    print(users.find("다솜"));
  }

  private static void print(Answer answer) {
    UserControllerStatus status = UserControllerStatus.of(answer.status()).orElseThrow();
    System.out.println(status.code() + " " + status.reason() + " (" + answer.body() + ")");
    System.out.println("    " + status.description());
  }
}
