package com.example.booking.scenario;

import com.example.booking.support.Api;
import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** 핸들러 하나의 상황을 차례로 모읍니다. */
public final class Scenarios {
  private final String handler;
  private final List<Scenario> scenarios = new ArrayList<>();

  private Scenarios(String handler) {
    this.handler = handler;
  }

  static Scenarios of(String handler) {
    return new Scenarios(handler);
  }

  public static List<Scenario> all() {
    return Stream.of(
            StudioScenarios.all(),
            BookingScenarios.all(),
            PaymentScenarios.all(),
            ReviewScenarios.all(),
            ExportScenarios.all(),
            KioskScenarios.all())
        .flatMap(groups -> groups)
        .flatMap(group -> group.scenarios.stream())
        .toList();
  }

  Scenarios answers(int status, String name, Function<World, Reply> call) {
    scenarios.add(new Scenario(handler, name, status, call));
    return this;
  }

  Scenarios requiresMember(Function<Api, Reply> call) {
    return answers(401, "로그인하지 않음", world -> call.apply(world.guest()))
        .answers(403, "이용이 정지된 회원", world -> call.apply(world.suspended()));
  }

  Scenarios requiresManager(Function<Api, Reply> call) {
    return requiresMember(call).answers(403, "관리자가 아닌 회원", world -> call.apply(world.jiwoo()));
  }
}
