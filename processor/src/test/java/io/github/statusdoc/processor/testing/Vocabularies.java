package io.github.statusdoc.processor.testing;

/** Annotations of others that declare statuses, reduced to the members that name them. */
public final class Vocabularies {
  /** {@code io.swagger.core.v3:swagger-annotations}. */
  public static final String SWAGGER =
      """
      package io.swagger.v3.oas.annotations.responses;
      import java.lang.annotation.Repeatable;
      @Repeatable(ApiResponses.class)
      public @interface ApiResponse {
        String responseCode() default "default";
        String description() default "";
      }
      """;

  /** The container of {@link #SWAGGER}. */
  public static final String SWAGGER_LIST =
      """
      package io.swagger.v3.oas.annotations.responses;
      public @interface ApiResponses { ApiResponse[] value() default {}; }
      """;

  /** The annotation of an operation that may hold {@link #SWAGGER}. */
  public static final String SWAGGER_OPERATION =
      """
      package io.swagger.v3.oas.annotations;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      public @interface Operation { ApiResponse[] responses() default {}; }
      """;

  /** What a callback of the application's answers; it holds {@link #SWAGGER_OPERATION}. */
  public static final String SWAGGER_CALLBACK =
      """
      package io.swagger.v3.oas.annotations.callbacks;
      import io.swagger.v3.oas.annotations.Operation;
      public @interface Callback { String name() default ""; Operation[] operation() default {}; }
      """;

  /** {@code org.springdoc:springdoc-openapi-starter-common}, for functional routes. */
  public static final String SPRINGDOC =
      """
      package org.springdoc.core.annotations;
      import io.swagger.v3.oas.annotations.Operation;
      public @interface RouterOperation { String path() default ""; Operation operation() default @Operation; }
      """;

  /** The container of {@link #SPRINGDOC}. */
  public static final String SPRINGDOC_LIST =
      """
      package org.springdoc.core.annotations;
      public @interface RouterOperations { RouterOperation[] value(); }
      """;

  /** {@code io.swagger:swagger-annotations}, which is not repeatable. */
  public static final String SWAGGER_1 =
      """
      package io.swagger.annotations;
      public @interface ApiResponse { int code(); String message(); }
      """;

  /** The container of {@link #SWAGGER_1}. */
  public static final String SWAGGER_1_LIST =
      """
      package io.swagger.annotations;
      public @interface ApiResponses { ApiResponse[] value(); }
      """;

  /** The annotation of its operations, with the status of the success. */
  public static final String SWAGGER_1_OPERATION =
      """
      package io.swagger.annotations;
      public @interface ApiOperation { String value(); int code() default 200; }
      """;

  /** {@code org.eclipse.microprofile.openapi:microprofile-openapi-api}. */
  public static final String MICROPROFILE =
      """
      package org.eclipse.microprofile.openapi.annotations.responses;
      import java.lang.annotation.Repeatable;
      @Repeatable(APIResponses.class)
      public @interface APIResponse {
        String responseCode() default "default";
        String description() default "";
      }
      """;

  /** The container of {@link #MICROPROFILE}. */
  public static final String MICROPROFILE_LIST =
      """
      package org.eclipse.microprofile.openapi.annotations.responses;
      public @interface APIResponses { APIResponse[] value(); }
      """;

  /** Another of its annotations. */
  public static final String MICROPROFILE_SCHEMA =
      """
      package org.eclipse.microprofile.openapi.annotations.responses;
      public @interface APIResponseSchema { Class<?> value(); String responseCode() default ""; }
      """;

  private Vocabularies() {}
}
