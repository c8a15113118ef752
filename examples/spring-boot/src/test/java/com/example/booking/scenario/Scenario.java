package com.example.booking.scenario;

import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.function.Function;

/**
 * 한 번의 요청.
 *
 * @param handler 답해야 하는 핸들러
 * @param name 상황
 * @param status 실제로 답해야 하는 상태 코드
 * @param call 준비와 요청
 */
public record Scenario(String handler, String name, int status, Function<World, Reply> call) {
  @Override
  public String toString() {
    return handler + ": " + name + " → " + status;
  }
}
