package org.springframework.web.bind.annotation;

/** Stands for Spring's annotation of this name, so that the examples need no jar of Spring. */
@RequestMapping(method = RequestMethod.PUT)
public @interface PutMapping {
  String[] value() default {};
}
