package com.example.booking.support;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public record Reply(int status, HttpHeaders headers, byte[] body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  public String handler() {
    return header(HandlerNameHeader.NAME).orElse("");
  }

  public JsonNode json() {
    return JSON.readTree(new String(body, StandardCharsets.UTF_8));
  }

  public long id() {
    return json().get("id").asLong();
  }
}
