package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartialContentMethodTest {
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
              @PostMapping @Returns({«PartialContentMethod:error»206, «PartialContentMethod:error»416}) void post() {}
              @PutMapping @Returns({«PartialContentMethod:warning»206, «PartialContentMethod:warning»416}) void put() {}
              @PatchMapping @Returns({«PartialContentMethod:warning»206, «PartialContentMethod:warning»416}) void patch() {}
              @DeleteMapping @Returns({«PartialContentMethod:warning»206, «PartialContentMethod:warning»416}) void delete() {}
              @RequestMapping(method = RequestMethod.HEAD) @Returns({«PartialContentMethod:warning»206, «PartialContentMethod:warning»416}) void head() {}
              @RequestMapping(method = {RequestMethod.PUT, RequestMethod.POST}) @Returns({«PartialContentMethod:error»206, «PartialContentMethod:error»416}) void save() {}
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
              @GetMapping @Returns({206, 416}) void get() {}
              @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST}) @Returns({206, 416}) void getOrPost() {}
              @RequestMapping @Returns({206, 416}) void any() {}
              @Returns({206, 416}) void notMapped() {}
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
              @SuppressWarnings("PartialContentMethod") @PostMapping @Returns({206, 416}) void post() {}
              @SuppressWarnings("PartialContentMethod") static class Inner {
                @PutMapping @Returns({206, 416}) void put() {}
              }
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=PartialContentMethod:note")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @PostMapping @Returns({«PartialContentMethod:note»206, «PartialContentMethod:note»416}) void post() {}
              @PutMapping @Returns({«PartialContentMethod:note»206, «PartialContentMethod:note»416}) void put() {}
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
            @Returns({206, 416})
            class FileController {
              @PostMapping void «PartialContentMethod:error,PartialContentMethod:error»post() {}
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
              @PostMapping @Returns(«PartialContentMethod:error»416) void said();
              @Returns(416) void mappedBelow();
              @PutMapping @Returns(«PartialContentMethod:warning»416) void alsoPost();
            }
            class FileController implements FileApi {
              @Override public void said() {}
              @Override @PutMapping public void «PartialContentMethod:warning»mappedBelow() {}
              @Override @PostMapping public void «PartialContentMethod:error»alsoPost() {}
            }
            """)
        .assertMarkedFindings();
  }
}
