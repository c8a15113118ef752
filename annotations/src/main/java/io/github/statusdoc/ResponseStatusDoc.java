package io.github.statusdoc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for typed constants and documents of the declared statuses.
 *
 * <p>On a type {@code UserController} it generates {@code UserControllerStatus} with the statuses
 * that the handlers of the type declare. On a package it generates {@code HttpStatuses} with the
 * whole catalogue, the company's definitions included.
 *
 * <pre>{@code
 * @ResponseStatusDoc
 * class UserController {
 *   @Returns(UserControllerStatus.Code.NOT_FOUND) ...
 * }
 * }</pre>
 *
 * <p>Where annotations are repeated, javac rejects a constant that is generated in the same
 * compilation; write the container {@code @Returns.List({...})} there, or the number.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ResponseStatusDoc {}
