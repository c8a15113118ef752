/**
 * Annotations that declare the HTTP statuses of a Java API.
 *
 * <p>{@link io.github.statusdoc.Returns @Returns} says which statuses a handler, a service method
 * or an exception answers with; {@link io.github.statusdoc.ResponseStatusDoc @ResponseStatusDoc}
 * asks for typed constants and documents; {@link
 * io.github.statusdoc.StatusDefinition @StatusDefinition} adds a company's own status code. The
 * annotations have no dependency and do nothing at run time.
 */
package io.github.statusdoc;
