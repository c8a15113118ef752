/**
 * A library that lends books over HTTP.
 *
 * <p>Run {@link io.github.statusdoc.example.library.LibraryServer} and ask for {@code
 * http://127.0.0.1:8080/books}.
 *
 * <p>A {@code @Returns} that stands alone may name a generated constant. A repeated one gives the
 * number: javac wants the values of repeated annotations before it lets any processor generate.
 */
@ResponseStatusDoc
package io.github.statusdoc.example.library;

import io.github.statusdoc.ResponseStatusDoc;
