package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpringMappingTest {
  @ParameterizedTest
  @EnumSource
  void shorthands(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @GetMapping @Returns(206) void get() {}
              @PostMapping @Returns(«PartialContentMethod:error»206) void post() {}
              @PutMapping("/files") @Returns(«PartialContentMethod:warning»206) void put() {}
              @PatchMapping @Returns(«PartialContentMethod:warning»206) void patch() {}
              @DeleteMapping @Returns(«PartialContentMethod:warning»206) void delete() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void requestMapping(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import static org.springframework.web.bind.annotation.RequestMethod.POST;
            import org.springframework.web.bind.annotation.RequestMapping;
            import org.springframework.web.bind.annotation.RequestMethod;
            class FileController {
              @RequestMapping("/any") @Returns(206) void any() {}
              @RequestMapping(method = {}) @Returns(206) void none() {}
              @RequestMapping(method = RequestMethod.GET) @Returns(206) void get() {}
              @RequestMapping(method = {RequestMethod.GET, POST}) @Returns(206) void both() {}
              @RequestMapping(method = POST) @Returns(«PartialContentMethod:error»206) void post() {}
              @RequestMapping(method = RequestMethod.HEAD) @Returns(«PartialContentMethod:warning»206) void head() {}
              @RequestMapping(method = {RequestMethod.OPTIONS, RequestMethod.TRACE}) @Returns(«PartialContentMethod:warning»206) void other() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void classLevelMethodsAddToThoseOfTheHandler(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            @RequestMapping(value = "/files", method = RequestMethod.POST)
            class FileController {
              @RequestMapping @Returns(«PartialContentMethod:error»206) void post() {}
              @RequestMapping(method = RequestMethod.PUT) @Returns(«PartialContentMethod:error»206) void putAndPost() {}
              @GetMapping @Returns(206) void getAndPost() {}
            }
            @RequestMapping("/others")
            class OtherController {
              @PutMapping @Returns(«PartialContentMethod:warning»206) void put() {}
              @GetMapping @Returns(206) void get() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void composedAnnotations(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;
            import org.springframework.web.bind.annotation.*;
            class FileController {
              @GetJson @Returns(206) void get() {}
              @PostJson @Returns(«PartialContentMethod:error»206) void post() {}
              @Upload @Returns(«PartialContentMethod:error»206) void upload() {}
            }
            @RequestMapping(method = RequestMethod.GET, produces = "application/json")
            @Retention(RetentionPolicy.RUNTIME)
            @interface GetJson {}
            @RequestMapping(method = RequestMethod.POST, consumes = "application/json")
            @Retention(RetentionPolicy.RUNTIME)
            @interface PostJson {}
            @PostJson @interface Upload {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void httpInterfaces(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.service.annotation.*;
            @HttpExchange("/files")
            interface FileClient {
              @GetExchange @Returns(206) void get();
              @PostExchange @Returns(«PartialContentMethod:error»206) void post();
              @HttpExchange(method = "PUT") @Returns(«PartialContentMethod:warning»206) void put();
              @HttpExchange @Returns(206) void any();
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void mappingOnTheInterface(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            class FileController implements FileApi {
              @Override @Returns(«PartialContentMethod:error»206) public void post() {}
              @Override @Returns(206) public void get() {}
            }
            interface FileApi {
              @PostMapping void post();
              @GetMapping void get();
            }
            """)
        .assertMarkedFindings();
  }
}
