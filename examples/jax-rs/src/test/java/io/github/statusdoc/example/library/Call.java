package io.github.statusdoc.example.library;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request to the library that can be read in the name of a test. */
record Call(String method, String path, String body, Map<String, String> fields) {
  // Grizzly never sees the end of a body that comes with an offer to upgrade to HTTP/2.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Call get(String path) {
    return new Call("GET", path, "", Map.of());
  }

  static Call delete(String path) {
    return new Call("DELETE", path, "", Map.of());
  }

  static Call post(String path, String json) {
    return new Call("POST", path, json, Map.of("Content-Type", "application/json"));
  }

  static Call put(String path, String json) {
    return new Call("PUT", path, json, Map.of("Content-Type", "application/json"));
  }

  Call with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Call(method, path, body, more);
  }

  Call by(String card) {
    return with("Authorization", "LibraryCard " + card);
  }

  /** Sends the request to a new server, so that no call sees what another one did. */
  HttpResponse<String> send() throws IOException, InterruptedException {
    try (LibraryServer server = LibraryServer.start(0, SampleLibrary.create())) {
      return CLIENT.send(request(server.address()), BodyHandlers.ofString());
    }
  }

  private HttpRequest request(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(10))
            .method(method, BodyPublishers.ofString(body));
    fields.forEach(request::header);
    return request.build();
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body + " " + fields.getOrDefault("Authorization", "");
  }
}
