package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestMappingTest {
  @ParameterizedTest
  @EnumSource
  void jakarta(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import jakarta.ws.rs.*;
            @Path("/files")
            class FileResource {
              @GET @Returns({206, 304}) public void get() {}
              @HEAD @Returns({«PartialContentMethod:warning»206, 304}) public void head() {}
              @POST @Returns({«PartialContentMethod:error»206, «NotModifiedMethod:error»304}) public void post() {}
              @PUT @Returns({«PartialContentMethod:warning»206, «NotModifiedMethod:warning»304}) public void put() {}
              @DELETE @Returns(«PartialContentMethod:warning»206) public void delete() {}
              @QUERY @Returns({206, 304}) public void query() {}
              @GET @POST @Returns(206) public void both() {}
            }
            @HttpMethod("QUERY") @interface QUERY {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void javax(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import javax.ws.rs.*;
            @Path("/files")
            class FileResource {
              @GET @Returns({206, 304}) public void get() {}
              @HEAD @Returns({«PartialContentMethod:warning»206, 304}) public void head() {}
              @POST @Returns({«PartialContentMethod:error»206, «NotModifiedMethod:error»304}) public void post() {}
              @PUT @Returns({«PartialContentMethod:warning»206, «NotModifiedMethod:warning»304}) public void put() {}
              @DELETE @Returns(«PartialContentMethod:warning»206) public void delete() {}
              @QUERY @Returns({206, 304}) public void query() {}
              @GET @POST @Returns(206) public void both() {}
            }
            @HttpMethod("QUERY") @interface QUERY {}
            """,
            """
            package javax.ws.rs;
            public @interface HttpMethod { String value(); }
            """,
            """
            package javax.ws.rs;
            public @interface Path { String value(); }
            """,
            """
            package javax.ws.rs;
            @HttpMethod("GET")
            public @interface GET {}
            """,
            """
            package javax.ws.rs;
            @HttpMethod("HEAD")
            public @interface HEAD {}
            """,
            """
            package javax.ws.rs;
            @HttpMethod("POST")
            public @interface POST {}
            """,
            """
            package javax.ws.rs;
            @HttpMethod("PUT")
            public @interface PUT {}
            """,
            """
            package javax.ws.rs;
            @HttpMethod("DELETE")
            public @interface DELETE {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void responseSaysNothingOfItsContent(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.core.Response;
            class FileResource {
              @GET @Returns(204) public Response response() { return null; }
              @GET @Returns(«ContentForbidden»204) public String text() { return ""; }
            }
            """)
        .assertMarkedFindings();
  }
}
