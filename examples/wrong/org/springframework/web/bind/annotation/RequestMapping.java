package org.springframework.web.bind.annotation;

/** Stands for Spring's annotation of this name, so that the examples need no jar of Spring. */
public @interface RequestMapping {
  RequestMethod[] method() default {};
}
