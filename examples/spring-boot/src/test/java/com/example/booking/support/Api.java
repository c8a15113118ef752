package com.example.booking.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** 한 회원이 보내는 요청. */
public final class Api {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String base;
  private final String token;

  Api(String base, String token) {
    this.base = base;
    this.token = token;
  }

  public Reply get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Reply post(String path, String json) {
    return send("POST", path, json, "Content-Type", "application/json");
  }

  public Reply sendText(String method, String path) {
    return send(method, path, "안녕하세요", "Content-Type", "text/plain");
  }

  public Reply put(String path, String json) {
    return send("PUT", path, json, "Content-Type", "application/json");
  }

  public Reply putIfMatch(String path, String version, String json) {
    return send("PUT", path, json, "Content-Type", "application/json", "If-Match", version);
  }

  public Reply patch(String path, String json) {
    return send("PATCH", path, json, "Content-Type", "application/json");
  }

  public Reply delete(String path) {
    return send("DELETE", path, "");
  }

  private Reply send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
