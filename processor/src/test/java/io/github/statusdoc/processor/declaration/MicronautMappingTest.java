package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MicronautMappingTest {
  @ParameterizedTest
  @EnumSource
  void shorthands(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.micronaut.http.annotation.*;
            @Controller("/files")
            class FileController {
              @Get @Returns({206, 304}) void get() {}
              @Head @Returns({«PartialContentMethod:warning»206, 304}) void head() {}
              @Post("/x") @Returns({«PartialContentMethod:error»206, «NotModifiedMethod:error»304}) void post() {}
              @Put @Returns(«PartialContentMethod:warning»206) void put() {}
              @Patch @Returns(«PartialContentMethod:warning»206) void patch() {}
              @Delete @Returns(«PartialContentMethod:warning»206) void delete() {}
              @Options @Returns(«PartialContentMethod:warning»206) void options() {}
              @Trace @Returns(«PartialContentMethod:warning»206) void trace() {}
              @CustomHttpMethod(method = "QUERY", value = "/x") @Returns(206) void query() {}
              @CustomHttpMethod(method = "PROPFIND", value = "/x") @Returns(«PartialContentMethod:warning»206) void propfind() {}
              @Get @Post @Returns(206) void both() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void responses(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.micronaut.http.HttpResponse;
            import io.micronaut.http.annotation.Get;
            class FileController {
              @Get @Returns(204) HttpResponse<Void> nothing() { return null; }
              @Get @Returns(204) HttpResponse<?> any() { return null; }
              @Get @Returns(«ContentForbidden»204) HttpResponse<String> text() { return null; }
            }
            """)
        .assertMarkedFindings();
  }
}
