package org.springframework.web.bind.annotation;

/** Stands for Spring's enum of this name, so that the examples need no jar of Spring. */
public enum RequestMethod {
  POST,
  PUT
}
