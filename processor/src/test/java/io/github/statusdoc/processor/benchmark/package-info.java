/** What the processor costs: a benchmark that prints ratios taken in one run, never a test. */
package io.github.statusdoc.processor.benchmark;
