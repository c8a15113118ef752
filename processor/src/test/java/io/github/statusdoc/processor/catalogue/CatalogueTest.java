package io.github.statusdoc.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.registered();

  @Test
  void hasTheRegistryOfIana() {
    assertThat(catalogue.all().stream().map(Status::code).toList())
        .containsExactly(
            100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301,
            302, 303, 304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
            410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429,
            431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511);
  }

  @ParameterizedTest
  @CsvSource({
    "Not Found, 404",
    "NOT_FOUND, 404",
    "Payload Too Large, 413",
    "Request Entity Too Large, 413",
    "Content Too Large, 413",
    "Unprocessable Entity, 422",
    "Requested Range Not Satisfiable, 416",
    "Request-URI Too Long, 414",
    "I'm a teapot, 418",
    "Switch Proxy, 306",
    "Moved Temporarily, 302"
  })
  void findsByNameAndFormerName(String name, int code) {
    assertThat(catalogue.findByName(name).orElseThrow().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unused", "(Unused)", "", "Nothing Here"})
  void findsNothingByAMarker(String name) {
    assertThat(catalogue.findByName(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 99, 299, 420, 499, 600, Integer.MAX_VALUE})
  void findsNothingElse(int code) {
    assertThat(catalogue.find(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100, INFORMATIONAL, 1xx",
    "226, SUCCESSFUL, 2xx",
    "399, REDIRECTION, 3xx",
    "400, CLIENT_ERROR, 4xx",
    "599, SERVER_ERROR, 5xx"
  })
  void codesAreInSeries(int code, Series series, String label) {
    assertThat(Series.of(code)).isEqualTo(series);
    assertThat(series.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 99, 600})
  void otherNumbersAreInNoSeries(int code) {
    assertThatThrownBy(() -> Series.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(code));
  }

  @ParameterizedTest
  @CsvSource({
    "102, DEPRECATED",
    "305, DEPRECATED",
    "306, UNUSED",
    "418, UNUSED",
    "510, OBSOLETED",
    "104, TEMPORARY",
    "402, RESERVED",
    "404, ACTIVE"
  })
  void knowsLifecycles(int code, Lifecycle lifecycle) {
    assertThat(status(code).lifecycle()).isEqualTo(lifecycle);
  }

  @Test
  void knowsWhichHaveNoContent() {
    assertThat(
            catalogue.all().stream()
                .filter(s -> s.content() == ContentRule.FORBIDDEN)
                .map(Status::code))
        .containsExactly(100, 101, 102, 103, 104, 204, 205, 304);
    assertThat(status(200).content()).isEqualTo(ContentRule.CONDITIONAL);
  }

  @Test
  void knowsRequiredHeaders() {
    assertThat(status(401).requiredHeaders()).containsExactly("WWW-Authenticate");
    assertThat(status(405).requiredHeaders()).containsExactly("Allow");
    assertThat(status(426).requiredHeaders()).containsExactly("Upgrade", "Connection");
    assertThat(status(404).requiredHeaders()).isEmpty();
    for (Status status : catalogue.all()) {
      for (Language language : Language.values()) {
        assertThat(catalogue.texts(language).headers(status.code()).isPresent())
            .as("%s %s", status.label(), language)
            .isEqualTo(!status.requiredHeaders().isEmpty());
      }
    }
  }

  @Test
  void knowsReplacements() {
    assertThat(status(301).replacements()).containsExactly(308);
    assertThat(status(511).replacements()).containsExactly(401, 403);
    for (Status status : catalogue.all()) {
      assertThat(status.replacements()).allMatch(code -> catalogue.find(code).isPresent());
    }
  }

  @Test
  void knowsSpecifications() {
    Specification notFound = status(404).specification().orElseThrow();
    assertThat(notFound.citation()).isEqualTo("RFC 9110, Section 15.5.5");
    assertThat(notFound.url())
        .isEqualTo("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
    Specification draft = status(104).specification().orElseThrow();
    assertThat(draft.citation()).isEqualTo("draft-ietf-httpbis-resumable-upload");
    assertThat(draft.url())
        .isEqualTo("https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/");
    assertThat(Specification.parse("RFC 2774").url())
        .isEqualTo("https://www.rfc-editor.org/rfc/rfc2774.html");
  }

  @Test
  void everyStatusIsDescribedInBothLanguages() {
    for (Status status : catalogue.all()) {
      String ko = catalogue.texts(Language.KO).description(status.code()).orElseThrow();
      String en = catalogue.texts(Language.EN).description(status.code()).orElseThrow();
      assertThat(ko).as(status.label()).matches("(?s).*[가-힣].*");
      assertThat(en).as(status.label()).matches("\\p{ASCII}+");
    }
  }

  @Test
  void discouragedOnesHaveReasonAndReplacementInBothLanguages() {
    for (Status status : catalogue.all()) {
      for (Language language : Language.values()) {
        StatusTexts texts = catalogue.texts(language);
        assertThat(texts.lifecycle(status.code()).isPresent())
            .as(status.label())
            .isEqualTo(status.lifecycle() != Lifecycle.ACTIVE);
        if (status.lifecycle().isDiscouraged()) {
          assertThat(texts.replacement(status.code())).as(status.label()).isPresent();
        }
      }
    }
  }

  @Test
  void languagesHaveTheSameKeys() {
    Properties ko = DataFile.properties(Catalogue.class, "statuses_ko.properties");
    Properties en = DataFile.properties(Catalogue.class, "statuses_en.properties");
    TreeSet<Object> onlyKorean = new TreeSet<>(ko.keySet());
    onlyKorean.removeAll(en.keySet());
    assertThat(onlyKorean).containsExactly("1xx");
    assertThat(ko.keySet()).containsAll(en.keySet());
  }

  @Test
  void koreanFallsBackToEnglishAndEnglishToNothing() {
    Catalogue extended = catalogue.with(List.of(new Definition(499, "Gone Away", "", "It left.")));
    assertThat(extended.texts(Language.KO).description(499)).contains("It left.");
    assertThat(extended.texts(Language.KO).description(498)).isEmpty();
    assertThat(catalogue.texts(Language.EN).description(Series.INFORMATIONAL)).isEmpty();
    assertThat(catalogue.texts(Language.KO).description(Series.INFORMATIONAL)).isPresent();
    assertThat(catalogue.texts(Language.EN).title(Series.SUCCESSFUL))
        .contains("Successful responses");
  }

  @Test
  void languageFollowsTheLocale() {
    assertThat(Language.of(Locale.KOREA)).isEqualTo(Language.KO);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
  }

  @Test
  void namesNearestUsableStatuses() {
    Catalogue own = catalogue.with(List.of(new Definition(498, "Mine", "", "")));
    assertThat(own.nearest(497).stream().map(Status::code)).containsExactly(451, 500);
    assertThat(catalogue.nearest(499).stream().map(Status::code)).containsExactly(451, 500);
    assertThat(catalogue.nearest(419).stream().map(Status::code)).containsExactly(417, 421);
    assertThat(catalogue.nearest(599).stream().map(Status::code)).containsExactly(511);
    assertThat(catalogue.nearest(-5).stream().map(Status::code)).containsExactly(100);
  }

  @ParameterizedTest
  @CsvSource({
    "99, Too Low, OUT_OF_RANGE",
    "600, Too High, OUT_OF_RANGE",
    "499, ' ', EMPTY_NAME",
    "404, Anything, REGISTERED_CODE",
    "499, not found, REGISTERED_NAME",
    "499, Payload Too Large, REGISTERED_NAME",
    "498, Other, DEFINED_TWICE",
    "497, Invalid Token, DEFINED_TWICE"
  })
  void refusesFlawedDefinitions(int code, String name, Definition.Flaw flaw) {
    Catalogue extended = catalogue.with(List.of(new Definition(498, "Invalid Token", "", "")));
    Definition definition = new Definition(code, name, "", "");
    assertThat(extended.flaw(definition)).contains(flaw);
    assertThat(extended.with(List.of(definition)).all()).containsExactlyElementsOf(extended.all());
  }

  @Test
  void takesDefinitionsAndStaysAsItWas() {
    Definition definition = new Definition(499, " Client Closed Request ", "끊김", "hung up");
    Catalogue extended = catalogue.with(List.of(definition));
    assertThat(extended.find(499).orElseThrow().label()).isEqualTo("499 (Client Closed Request)");
    assertThat(extended.find(499).orElseThrow().specification()).isEmpty();
    assertThat(extended.texts(Language.KO).description(499)).contains("끊김");
    assertThat(extended.texts(Language.EN).description(499)).contains("hung up");
    assertThat(catalogue.find(499)).isEmpty();
    assertThat(catalogue.with(List.of())).isSameAs(catalogue);
  }

  @Test
  void knowsVendors() {
    assertThat(catalogue.vendors().of(499).get(0).in(Language.KO))
        .isEqualTo("nginx (Client Closed Request)");
    assertThat(catalogue.vendors().of(430).get(0).in(Language.KO))
        .isEqualTo("Shopify (Security Rejection, 예전에는 요청 수 제한)");
    assertThat(catalogue.vendors().of(430).get(0).in(Language.EN))
        .isEqualTo("Shopify (Security Rejection, earlier rate limiting)");
    assertThat(catalogue.vendors().of(599).get(0).in(Language.KO))
        .isEqualTo("일부 프록시와 HTTP 클라이언트 (프록시 뒤쪽의 네트워크 연결 시간 초과)");
    assertThat(catalogue.vendors().of(523).get(0).in(Language.EN))
        .isEqualTo("Cloudflare (origin unreachable)");
    assertThat(catalogue.vendors().of(404)).isEmpty();
    assertThat(catalogue.misspelt(4040)).extracting(Status::code).containsExactly(400, 404);
    assertThat(catalogue.misspelt(20)).extracting(Status::code).containsExactly(200, 201, 202);
    assertThat(catalogue.misspelt(999)).isEmpty();
    assertThat(catalogue.misspelt(-5)).isEmpty();
  }

  private Status status(int code) {
    return catalogue.find(code).orElseThrow();
  }
}
