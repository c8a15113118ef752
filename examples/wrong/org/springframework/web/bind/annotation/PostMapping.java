package org.springframework.web.bind.annotation;

/** Stands for Spring's annotation of this name, so that the examples need no jar of Spring. */
@RequestMapping(method = RequestMethod.POST)
public @interface PostMapping {
  String[] value() default {};
}
