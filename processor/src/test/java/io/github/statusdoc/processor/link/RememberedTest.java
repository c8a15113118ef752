package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What the caller of a method has asked of its object, the method need not ask again. */
class RememberedTest {
  private static final String USER =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.server.ResponseStatusException;
      class User {
        enum Status { ACTIVE, ASLEEP, GONE }
        static class Team {}
        private Status status;
        private Team team;
        private boolean deleted;
        static ResponseStatusException answer(int code) {
          return new ResponseStatusException(HttpStatusCode.valueOf(code));
        }
        Status getStatus() { return status; }
        Team getTeam() { return team; }
        boolean isDeleted() { return deleted; }
        boolean isActive() { return status == Status.ACTIVE; }
        boolean isGone() { return getStatus() == Status.GONE; }
        boolean hasTeam() { return team != null; }
        void setStatus(Status other) { status = other; }
        void sleep() { status = Status.ASLEEP; }
        boolean leaveTeam() { boolean was = hasTeam(); team = null; return was; }
        void byChange() { if (!leaveTeam()) { throw answer(402); } }
        void byGetter() { if (!isActive()) { throw answer(402); } sleep(); }
        void byField() { if (status != Status.ACTIVE) { throw answer(402); } sleep(); }
        void byEither() { if (status == Status.ASLEEP || status == Status.GONE) { throw answer(402); } }
        void byHelper() { check(); sleep(); }
        private void check() { if (!isActive()) { throw answer(402); } }
        void byFlag() { if (isDeleted()) { throw answer(402); } }
        void join() { if (team != null) { throw answer(402); } team = new Team(); }
        void leave() { if (getTeam() == null) { throw answer(402); } team = null; }
        void afterAssigning() { status = Status.GONE; if (!isActive()) { throw answer(402); } }
        void afterCalling() { sleep(); if (!isActive()) { throw answer(402); } }
        void afterRound(int n) {
          for (int i = 0; i < n; i++) { if (!isActive()) { throw answer(402); } status = Status.GONE; }
        }
        void inFunction() {
          Runnable later = () -> { if (!isActive()) { throw answer(402); } };
          status = Status.GONE;
          later.run();
        }
      }
      """;

  private static final String C =
      """
      package com.acme;
      import com.acme.User.Status;
      import java.util.*;
      import org.springframework.web.bind.annotation.*;
      interface Users { User find(long id); void save(User user); }
      @RestController class C {
        private final Users users = null;
      """;

  private static void check(String handlers) {
    Inferred.check(USER, C + handlers + "}");
  }

  @Test
  void bySameQuestion() {
    check(
        """
          @GetMapping("a") String getter(long id) { //= 200 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.byGetter();
            return "x";
          }
          @GetMapping("b") String helper(long id) { //= 200 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.byHelper();
            return "x";
          }
          @GetMapping("c") String flag(long id) { //= 200 409
            User user = users.find(id);
            if (user.isDeleted()) { throw User.answer(409); }
            user.byFlag();
            return "x";
          }
          @GetMapping("d") String missing(long id) { //= 200 409
            User user = users.find(id);
            if (user.getTeam() == null) { throw User.answer(409); }
            user.leave();
            return "x";
          }
          @GetMapping("e") String given(long id) { return given(users.find(id)); } //= 200 409
          private String given(User user) {
            if (!user.isActive()) { throw User.answer(409); }
            user.byGetter();
            return "x";
          }
        """);
  }

  @Test
  void byAnotherQuestionAboutTheSameField() {
    check(
        """
          @GetMapping("a") String field(long id) { //= 200 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.byField();
            return "x";
          }
          @GetMapping("b") String constant(long id) { //= 200 409
            User user = users.find(id);
            if (user.getStatus() != Status.ACTIVE) { throw User.answer(409); }
            user.byField();
            return "x";
          }
          @GetMapping("c") String present(long id) { //= 200 409
            User user = users.find(id);
            if (user.hasTeam()) { throw User.answer(409); }
            user.join();
            return "x";
          }
          @GetMapping("d") String either(long id) { //= 200 409
            User user = users.find(id);
            if (user.isActive()) { user.byEither(); return "x"; }
            throw User.answer(409);
          }
        """);
  }

  @Test
  void ofWhatItDoesNotAnswer() {
    check(
        """
          @GetMapping("a") String other(long id) { //= 200 402 409
            User user = users.find(id);
            if (user.isGone()) { throw User.answer(409); }
            user.byField();
            return "x";
          }
          @GetMapping("b") String opposite(long id) { //= 200 402
            User user = users.find(id);
            if (!user.isActive()) { user.byField(); }
            return "x";
          }
          @GetMapping("c") String oneWayOnly(long id, boolean isAsked) { //= 200 402 409
            User user = users.find(id);
            if (isAsked && !user.isActive()) { throw User.answer(409); }
            user.byGetter();
            return "x";
          }
          @GetMapping("d") String ofAnother(long id) { //= 200 402 409
            User user = users.find(id);
            User next = users.find(id + 1);
            if (!next.isActive()) { throw User.answer(409); }
            user.byGetter();
            return "x";
          }
          @GetMapping("e") String missing(long id) { //= 200 402
            User user = users.find(id);
            if (user.getTeam() == null) { user.leave(); }
            return "x";
          }
          @GetMapping("f") String unasked(long id) { users.find(id).byGetter(); return "x"; } //= 200 402
        """);
  }

  @Test
  void changedBefore() {
    check(
        """
          @GetMapping("a") String setter(long id, Status status) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.setStatus(status);
            user.byGetter();
            return "x";
          }
          @GetMapping("b") String saved(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            users.save(user);
            user.byField();
            return "x";
          }
          @GetMapping("c") String round(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            for (int i = 0; i < 2; i++) { user.byGetter(); }
            return "x";
          }
          @GetMapping("d") String function(long id, List<String> names) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            names.forEach(name -> user.sleep());
            user.byGetter();
            return "x";
          }
          @GetMapping("f") String byTheQuestion(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.leaveTeam()) { throw User.answer(409); }
            user.byChange();
            return "x";
          }
          @GetMapping("e") String changedAlready(long id, User[] all) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.byGetter();
            user.byGetter();
            return "x";
          }
        """);
  }

  @Test
  void changedInside() {
    check(
        """
          @GetMapping("a") String assigned(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.afterAssigning();
            return "x";
          }
          @GetMapping("b") String called(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.afterCalling();
            return "x";
          }
          @GetMapping("c") String round(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.afterRound(2);
            return "x";
          }
          @GetMapping("d") String function(long id) { //= 200 402 409
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.inFunction();
            return "x";
          }
        """);
  }

  @Test
  void ofItsOwnObject() {
    check(
        """
          private boolean open;
          boolean isOpen() { return open; }
          @GetMapping("a") String once() { //= 200 409
            if (!isOpen()) { throw User.answer(409); }
            enter();
            return "x";
          }
          @GetMapping("b") String again() { //= 200 402 409
            if (!isOpen()) { throw User.answer(409); }
            open = false;
            enter();
            return "x";
          }
          private void enter() { if (!isOpen()) { throw User.answer(402); } }
        """);
  }

  @Test
  void overridden() {
    Inferred.check(
        USER,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        class Guest extends User {
          @Override boolean isActive() { return false; }
        }
        class Member extends User {
          @Override boolean isActive() { return true; }
          @Override void byGetter() { if (!super.isActive()) { throw answer(410); } }
        }
        interface Users { User find(long id); }
        @RestController class C {
          private final Users users = null;
          @GetMapping("a") String asked(long id) { //= 200 409 410
            User user = users.find(id);
            if (!user.isActive()) { throw User.answer(409); }
            user.byGetter();
            return "x";
          }
        }
        """);
  }
}
