package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** {@code catch} clauses of which the calls before say whether they are reached. */
class ClauseTest {
  /** A code of an exception that is a status, or is none. */
  @Test
  void ofParsers() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Failed extends RuntimeException {
          private final String code;
          Failed(String code) { this.code = code; }
          String getCode() { return code; }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<?> failed(Failed e) {
            int status;
            try {
              status = Integer.parseInt(e.getCode());
            } catch (NumberFormatException x) {
              status = 400;
            }
            return ResponseEntity.status(status).build();
          }
        }
        @RestController class C {
          @GetMapping String number() { throw new Failed("404"); } //= 404
          @GetMapping String text() { throw new Failed("E-1"); } //= 400
          @GetMapping String korean() { throw new Failed("없음"); } //= 400
          @GetMapping String any(String code) { throw new Failed(code); } //= 400 ?
          @GetMapping ResponseEntity<?> id(String id) { //= 200 400
            try { Long.parseLong(id); } catch (NumberFormatException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          private ResponseEntity<?> of(String id) {
            try { Long.valueOf(id); } catch (NumberFormatException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          @GetMapping ResponseEntity<?> known() { return of("7"); } //= 200
          private ResponseEntity<?> read(java.util.Scanner scanner, String id) {
            try { Long.parseLong(id); scanner.nextBigDecimal(); } catch (NumberFormatException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          @GetMapping ResponseEntity<?> besideOthers(java.util.Scanner s) { return read(s, "7"); } //= 200 400
          interface Port { void parse(String text); }
          private Port port;
          @GetMapping ResponseEntity<?> ofOthers(String text) { //= 200 400
            try { Long.parseLong("7"); port.parse(text); } catch (NumberFormatException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          private static ResponseEntity<?> large(String id) {
            try { Integer.parseInt(id); } catch (NumberFormatException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          @GetMapping ResponseEntity<?> tooLarge() { return large("99999999999"); } //= 200 400
          private ResponseEntity<?> wide(String id) {
            try { Long.parseLong(id); } catch (IllegalArgumentException e) { return ResponseEntity.badRequest().build(); }
            return ResponseEntity.ok("x");
          }
          @GetMapping ResponseEntity<?> wider() { return wide("7"); } //= 200 400
        }
        """);
  }

  /** What the platform names, it has: SHA-256 and UTF-8 are on every one. */
  @Test
  void ofNames() {
    Inferred.check(
        """
        package com.acme;
        import java.io.*;
        import java.security.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Broken extends RuntimeException {}
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<?> broken(Broken e) { return ResponseEntity.status(503).build(); }
        }
        @RestController class C {
          private static final String ALGORITHM = "SHA-512";
          @GetMapping String digest() { //= 200
            try { MessageDigest.getInstance(ALGORITHM).digest(); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          @GetMapping String given(String name) { //= 200 503
            try { MessageDigest.getInstance(name).digest(); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          @GetMapping String encoded(String text) { //= 200
            try { return java.net.URLEncoder.encode(text, "UTF-8"); } catch (UnsupportedEncodingException e) { throw new Broken(); }
          }
          @GetMapping String several() { //= 200
            try { javax.crypto.Cipher.getInstance("AES"); return "x"; } catch (NoSuchAlgorithmException | javax.crypto.NoSuchPaddingException e) { throw new Broken(); }
          }
          @GetMapping String wider() { //= 200
            try { MessageDigest.getInstance("SHA-256"); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String signed(String text) { //= 200
            try {
              javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
              mac.init(new javax.crypto.spec.SecretKeySpec(text.getBytes(), "HmacSHA256"));
              return new String(mac.doFinal());
            } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String eitherOf(byte[] bytes) { //= 200
            try {
              var key = new javax.crypto.spec.SecretKeySpec(bytes, "HmacSHA512");
              javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA512");
              mac.init(key);
              return new String(mac.doFinal());
            } catch (NoSuchAlgorithmException | InvalidKeyException e) { throw new Broken(); }
          }
          @GetMapping String keyOfOthers(javax.crypto.spec.SecretKeySpec key) { //= 200 503
            try { javax.crypto.Mac.getInstance("HmacSHA256").init(key); return "x"; } catch (InvalidKeyException e) { throw new Broken(); } catch (NoSuchAlgorithmException e) { return "y"; }
          }
          @GetMapping String ofAPassword(byte[] bytes) { //= 200 503
            try { javax.crypto.Mac.getInstance("HmacPBESHA256").init(new javax.crypto.spec.SecretKeySpec(bytes, "x")); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String macOfOthers(javax.crypto.Mac mac, byte[] bytes) { //= 200 503
            try { mac.init(new javax.crypto.spec.SecretKeySpec(bytes, "x")); return "x"; } catch (InvalidKeyException e) { throw new Broken(); }
          }
          @GetMapping String found(java.util.Optional<byte[]> bytes) { //= 200 503
            try {
              javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
              mac.init(new javax.crypto.spec.SecretKeySpec(bytes.orElseThrow(GeneralSecurityException::new), "x"));
              return "x";
            } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String anyKey(javax.crypto.SecretKey key) { //= 200 503
            try { javax.crypto.Mac.getInstance("HmacSHA256").init(key); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String parameters(javax.crypto.spec.SecretKeySpec key) { //= 200 503
            try { javax.crypto.Mac.getInstance("HmacSHA256").init(key, null); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String cipher(javax.crypto.spec.SecretKeySpec key) { //= 200 503
            try { javax.crypto.Cipher.getInstance("AES").init(1, key); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String alias(KeyStore store) { //= 200 503
            try { store.getKey("alias", null); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          @GetMapping String providerOf() { //= 200 503
            try { MessageDigest.getInstance("SHA-256", "SUN"); return "x"; } catch (GeneralSecurityException e) { throw new Broken(); }
          }
          private static void own(String name) throws NoSuchAlgorithmException { if (name.length() > 3) { throw new NoSuchAlgorithmException(); } }
          @GetMapping String ofOneself() { //= 200 503
            try { own("SHA-256"); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          @GetMapping String elsewhere(String name) { //= 200 503
            try { MessageDigest.getInstance("SHA-256"); own(name); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          @GetMapping String provider(String name) { //= 200 503
            try { MessageDigest.getInstance(name, "SUN"); return "x"; } catch (NoSuchAlgorithmException | NoSuchProviderException e) { throw new Broken(); }
          }
          @GetMapping String charset(String name) { //= 200 503
            try { return java.net.URLEncoder.encode("x", name); } catch (UnsupportedEncodingException e) { throw new Broken(); }
          }
          @GetMapping String thrown(String name) { //= 200 503
            try { MessageDigest.getInstance("SHA-256"); if (name == null) throw new NoSuchAlgorithmException(); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          private static void general(String name) throws GeneralSecurityException { if (name.length() > 3) { throw new NoSuchAlgorithmException(); } }
          @GetMapping String above(String name) throws GeneralSecurityException { //= 200 503
            try { MessageDigest.getInstance("SHA-256"); general(name); return "x"; } catch (NoSuchAlgorithmException e) { throw new Broken(); }
          }
          @GetMapping String inAFunction(java.util.concurrent.ExecutorService s, String name) throws Exception { //= 200 503
            return s.submit(() -> {
              try { return MessageDigest.getInstance(name).getAlgorithm(); } catch (NoSuchAlgorithmException e) { throw new Broken(); }
            }).get();
          }
        }
        """);
  }
}
