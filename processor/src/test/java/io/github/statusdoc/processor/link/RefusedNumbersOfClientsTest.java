package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Pages that do not exist: where a handler asks for one by the number that a client has sent. */
class RefusedNumbersOfClientsTest {
  private static final String AROUND =
      """
      import java.util.*;
      import org.springframework.data.domain.*;
      @RestControllerAdvice class Advice {
        @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void bad() { }
      }
      @interface Min { int value(); }
      @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Positive { }
      interface Api { String above(int page, @Min(1) int size); String bare(int page, int size); }
      interface Posts { String list(int page, int size); String limited(@Min(1) int size); }
      class PostService implements Posts {
        public String list(int page, int size) { return ofPage(page - 1, size); }
        public String limited(int size) { return ofPage(0, size); }
        private String ofPage(int page, int size) { Pageable p = PageRequest.of(page, size); return p + " " + page; }
        static String ofSize(Integer size) { return "" + PageRequest.of(0, size); }
        static String raised(int size) { if (size == 0) { throw new Missing(); } return ofSize(size); }
      }
      class Checks { static void check(int page) { if (page < 0) { throw new Missing(); } } }
      """;

  private static void check(String handlers) {
    Inferred.check(SpringSources.of(AROUND + "@RestController class C {\n" + handlers + "}\n"));
  }

  @Test
  void asTheyWereSent() {
    check(
        """
          @GetMapping("a") String page(@RequestParam int page) { return "" + PageRequest.of(page, 10); } //= 200 400
          @GetMapping("b") String size(@RequestParam(defaultValue = "10") Integer size) { return "" + PageRequest.of(0, size); } //= 200 400
          @GetMapping("c") String sorted(@RequestParam int page) { return "" + PageRequest.of((page), 10, Sort.by("id")); } //= 200 400
          @GetMapping("d") String directed(@RequestParam int page) { return "" + PageRequest.of(page, 10, Sort.Direction.ASC, "id"); } //= 200 400
          @GetMapping("e") String sizeOnly(@RequestParam int size) { return "" + Pageable.ofSize(size); } //= 200 400
          @GetMapping("f") String first(@RequestParam int size) { return "" + PageRequest.ofSize(size); } //= 200 400
          @GetMapping("g") String fromOne(@RequestParam int page) { return "" + PageRequest.of(page - 1, 10); } //= 200 400
          @GetMapping("h") String later(@RequestParam int page) { Pageable p = PageRequest.of(page, 10); return page > 3 ? "" : "" + p; } //= 200 400
          @GetMapping("k") String written(@RequestParam int page) { String key = "p" + page; return key + PageRequest.of(page, 10); } //= 200 400
          @GetMapping("m") String inAnnotatedVariable(@RequestParam Integer page) { @Positive Integer p = page; return "" + PageRequest.of(p, 10); } //= 200 400
          @GetMapping("l") String asserted(@RequestParam int page) { org.springframework.util.Assert.isTrue(page >= 0, "x"); return "" + PageRequest.of(page, 10); } //= 200 400
          @GetMapping("i") String caught(@RequestParam int page) { try { return "" + PageRequest.of(page, 10); } catch (IllegalArgumentException e) { return ""; } } //= 200
        """);
  }

  @Test
  void keptInAVariable() {
    check(
        """
          @GetMapping("a") String kept(@RequestParam int page) { int index = page - 1; return "" + PageRequest.of(index, 10); } //= 200 400
          @GetMapping("b") String chosen(@RequestParam(required = false) Integer size) { final int most = size == null ? 20 : size; return "" + PageRequest.of(0, most); } //= 200 400
          @GetMapping("c") String twice(@RequestParam int page) { int one = page; int index = one - 1; return PostService.ofSize(index); } //= 200 400
          @GetMapping("i") String assignedLater(@RequestParam int page) { int index = page - 1; String s = "" + PageRequest.of(index, 10); index = 0; return s + index; } //= 200 400
          @GetMapping("d") String limited(@RequestParam int page) { int index = page - 1; if (index < 0) { index = 0; } return "" + PageRequest.of(index, 10); } //= 200
          @GetMapping("e") String atLeast(@RequestParam int page) { int index = Math.max(page, 0); return "" + PageRequest.of(index, 10); } //= 200
          @GetMapping("f") String assigned(@RequestParam int page) { int index = page; index = 0; return "" + PageRequest.of(index, 10); } //= 200
          @GetMapping("g") String later(@RequestParam int page) { int index; index = page; return "" + PageRequest.of(index, 10); } //= 200
          @GetMapping("h") String asked(@RequestParam int page) { if (page < 1) { return ""; } int index = page - 1; return "" + PageRequest.of(index, 10); } //= 200
        """);
  }

  /** What a client may leave out, it may also send. */
  @Test
  void whereNoneWasSent() {
    check(
        """
          @GetMapping("a") String filled(@RequestParam(required = false) Integer size) { if (size == null) { size = 20; } return "" + PageRequest.of(0, size); } //= 200 400
          @GetMapping("b") String passed(@RequestParam(required = false) Integer size) { return fill(size); } //= 200 400
          private static String fill(Integer size) { if (size == null) size = 20; return PostService.ofSize(size); }
          @GetMapping("c") String chosen(@RequestParam(required = false) Integer size) { return "" + PageRequest.of(0, size == null ? 20 : size); } //= 200 400
          @GetMapping("d") String chosenOtherwise(@RequestParam(required = false) Integer size) { return "" + PageRequest.of(0, size != null ? size - 1 : 20); } //= 200 400
          @GetMapping("e") String limitedToo(@RequestParam(required = false) Integer size) { if (size == null || size < 1) { size = 20; } return "" + PageRequest.of(0, size); } //= 200
          @GetMapping("f") String limitedBelow(@RequestParam(required = false) Integer size) { if (size == null) { size = 20; } if (size < 1) { return ""; } return "" + PageRequest.of(0, size); } //= 200
          @GetMapping("g") String otherwise(@RequestParam(required = false) Integer size) { if (size == null) { size = 20; } else { size = Math.max(size, 1); } return "" + PageRequest.of(0, size); } //= 200
        """);
  }

  /** Of the JDK. */
  @Test
  void times() {
    check(
        """
          @ExceptionHandler(java.time.DateTimeException.class) @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY) void noTime() { }
          @GetMapping("a") String month(@RequestParam int month) { return "" + java.time.YearMonth.of(2026, month); } //= 200 422
          @GetMapping("b") String day(@RequestParam int day) { return "" + java.time.LocalDate.of(2026, 1, day); } //= 200 422
          @GetMapping("c") String limited(@RequestParam @Min(1) int month) { return "" + java.time.YearMonth.of(2026, month); } //= 200
          @GetMapping("d") String ofMonth(@RequestParam int month) { return "" + java.time.Month.of(month).firstMonthOfQuarter(); } //= 200 422
          @GetMapping("e") String constants() { return "" + java.time.LocalDate.of(2026, 1, 1); } //= 200
        """);
  }

  @Test
  void notAnyNumber() {
    check(
        """
          @GetMapping("a") String constants() { return "" + PageRequest.of(0, 10); } //= 200
          @GetMapping("b") String ofPageable(Pageable p) { return "" + PageRequest.of(p.getPageNumber(), p.getPageSize()); } //= 200
          @GetMapping("c") String atLeast(@RequestParam int page) { return "" + PageRequest.of(Math.max(page, 0), 10); } //= 200
          @GetMapping("d") String either(@RequestParam int page) { return "" + PageRequest.of(page < 0 ? 0 : page, 10); } //= 200
          @GetMapping("e") String annotated(@RequestParam @Min(0) int page) { return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("f") String annotatedType(@RequestParam @Positive int page) { return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("g") String asked(@RequestParam int page) { if (page < 0) { throw new Annotated(); } return "" + PageRequest.of(page, 10); } //= 200 404
          @GetMapping("h") String changed(@RequestParam int page) { page = page < 0 ? 0 : page; return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("i") String increased(@RequestParam int page) { page++; return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("j") String checked(@RequestParam int page) { Checks.check(page); return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("k") String filled(int page) { return "" + PageRequest.of(page, 10); } //= 200
          @GetMapping("l") String product(@RequestParam int page) { return "" + PageRequest.of(page * 2, 10); } //= 200
          @GetMapping("m/{page:[0-9]+}") String ofPath(@PathVariable int page) { return "" + PageRequest.of(page, 10); } //= 200
        """);
  }

  @Test
  void annotatedAbove() {
    Inferred.check(
        SpringSources.of(
            AROUND
                + """
                @RestController class C implements Api {
                  @GetMapping("a") public String above(@RequestParam int page, @RequestParam int size) { return "" + PageRequest.of(0, size); } //= 200
                  @GetMapping("b") public String bare(@RequestParam int page, @RequestParam int size) { return "" + PageRequest.of(0, size); } //= 200 400
                }
                """));
  }

  @Test
  void ofAnotherHandler() {
    check(
        """
          @GetMapping("a") String list(@RequestParam int page, @RequestParam int size) { return "" + PageRequest.of(page, size); } //= 200 400
          @GetMapping("b") String home() { return list(0, 10); } //= 200
          @GetMapping("c") String next(@RequestParam int page) { return "" + PageRequest.of(page - 1, 10); } //= 200 400
          @GetMapping("d") String first() { return next(1); } //= 200
        """);
  }

  @Test
  void passedOn() {
    check(
        """
          Posts posts;
          @GetMapping("a") String list(@RequestParam int page, @RequestParam int size) { return posts.list(page, size); } //= 200 400
          @GetMapping("b") String page(@RequestParam int page) { return posts.list(page, 10); } //= 200 400
          @GetMapping("c") String fromZero(@RequestParam int page) { return posts.list(page + 1, 10); } //= 200 400
          @GetMapping("d") String constants() { return posts.list(1, 10); } //= 200
          @GetMapping("e") String limitedHere(@RequestParam @Min(1) int page) { return posts.list(page, 10); } //= 200
          @GetMapping("f") String limitedThere(@RequestParam int size) { return posts.limited(size); } //= 200
          @GetMapping("g") String checkedHere(@RequestParam int page) { Checks.check(page); return posts.list(page, 10); } //= 200
          @GetMapping("h") String checkedThere(@RequestParam int size) { return PostService.raised(size); } //= 200
          @GetMapping("i") String ofStatic(@RequestParam(required = false) Integer size) { return PostService.ofSize(size); } //= 200 400
          @GetMapping("j") String atMost(@RequestParam int size) { return PostService.ofSize(Math.min(size, 100)); } //= 200
          @GetMapping("k") String inFunction(@RequestParam int size) { return Optional.of("").map(x -> PostService.ofSize(size)).get(); } //= 200 400
          @GetMapping("l") String ofFirst(@RequestParam int page) { return page < 1 ? posts.list(1, 10) : posts.list(page, 10); } //= 200
        """);
  }
}
