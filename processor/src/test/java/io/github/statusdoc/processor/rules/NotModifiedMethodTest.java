package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotModifiedMethodTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @PostMapping @Returns(«NotModifiedMethod:error»304) void post() {}
              @PutMapping @Returns(«NotModifiedMethod:warning»304) void put() {}
              @PatchMapping @Returns(«NotModifiedMethod:warning»304) void patch() {}
              @DeleteMapping @Returns(«NotModifiedMethod:warning»304) void delete() {}
              @RequestMapping(method = {RequestMethod.PUT, RequestMethod.POST}) @Returns(«NotModifiedMethod:error»304) void save() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void nearMiss(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @GetMapping @Returns(304) void get() {}
              @RequestMapping(method = RequestMethod.HEAD) @Returns(304) void head() {}
              @RequestMapping(method = {RequestMethod.HEAD, RequestMethod.POST}) @Returns(304) void headOrPost() {}
              @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST}) @Returns(304) void getOrPost() {}
              @RequestMapping @Returns(304) void any() {}
              @Returns(304) void notMapped() {}
              @PostMapping @Returns({200, 412}) void post() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void suppressed(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @SuppressWarnings("NotModifiedMethod") @PostMapping @Returns(304) void post() {}
              @SuppressWarnings("NotModifiedMethod") static class Inner {
                @PutMapping @Returns(304) void put() {}
              }
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=NotModifiedMethod:note")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @PostMapping @Returns(«NotModifiedMethod:note»304) void post() {}
              @PutMapping @Returns(«NotModifiedMethod:note»304) void put() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void followsWhatIsDeclaredAround(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            @Returns(304)
            class FileController {
              @PostMapping void «NotModifiedMethod:error»post() {}
              @GetMapping void get() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void isSaidOnceWhereItIsDeclared(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            interface FileApi {
              @PostMapping @Returns(«NotModifiedMethod:error»304) void said();
              @Returns(304) void mappedBelow();
              @PutMapping @Returns(«NotModifiedMethod:warning»304) void alsoPost();
            }
            class FileController implements FileApi {
              @Override public void said() {}
              @Override @PutMapping public void «NotModifiedMethod:warning»mappedBelow() {}
              @Override @PostMapping public void «NotModifiedMethod:error»alsoPost() {}
            }
            """)
        .assertMarkedFindings();
  }
}
