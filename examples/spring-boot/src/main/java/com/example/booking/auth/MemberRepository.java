package com.example.booking.auth;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** 토큰을 발급하는 인증 서버를 대신합니다. */
@Repository
class MemberRepository {
  private final Map<String, Member> members =
      Map.of(
          "token-jiwoo", new Member("jiwoo", "김지우", Role.MEMBER, false),
          "token-seojun", new Member("seojun", "이서준", Role.MEMBER, false),
          "token-haeun", new Member("haeun", "박하은", Role.MEMBER, true),
          "token-manager", new Member("manager", "최민서", Role.MANAGER, false));

  Optional<Member> findByToken(String token) {
    return Optional.ofNullable(members.get(token));
  }
}
