package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterimStatusTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UploadController {
              @Returns(«InterimStatus:error»100) void proceed() {}
              @Returns(«InterimStatus:warning»101) void upgrade() {}
              @Returns(«InterimStatus:error,DeprecatedStatus»102) void processing() {}
              @Returns({«InterimStatus:error»103, 200}) void hints() {}
              @Returns(«InterimStatus:error,DeprecatedStatus»104) void resumption() {}
            }
            @Returns(«InterimStatus:error»103) interface Whole {}
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
            class UploadController {
              @Returns({200, 202}) void a() {}
              @Returns(value = 417, when = "100-continue is not possible") void b() {}
              @Returns(426) void c() {}
              @Returns(«UnknownStatus»199) void d() {}
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
            class UploadController {
              @SuppressWarnings("InterimStatus") @Returns(101) void a() {}
              @SuppressWarnings("InterimStatus") static class Inner {
                @Returns(100) void b() {}
              }
              @SuppressWarnings("interimstatus") @Returns(«InterimStatus»100) void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=InterimStatus:note")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UploadController {
              @Returns(«InterimStatus:note»100) void a() {}
              @Returns(«InterimStatus:note»101) void b() {}
            }
            """)
        .assertMarkedFindings();
  }
}
