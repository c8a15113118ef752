package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one run of javac took, from the start of its JVM.
 *
 * @param cpu seconds of CPU time of the process: of javac, the JVM's start, its JIT and its GC
 * @param allocated megabytes allocated by the thread that ran javac
 * @param peak megabytes of resident memory at its highest; of used heap where there is no {@code
 *     /proc}
 */
record Measurement(double cpu, double allocated, double peak) {
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  /** Of the process and the thread that ask. */
  static Measurement take() throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return new Measurement(
        system.getProcessCpuTime() / BILLION,
        threads.getCurrentThreadAllocatedBytes() / MILLION,
        peakMemory() / MILLION);
  }

  private static long peakMemory() throws IOException {
    if (!Files.exists(STATUS)) {
      return peakHeap();
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElseGet(Measurement::peakHeap);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** The line that a child prints. */
  String line() {
    return cpu + " " + allocated + " " + peak;
  }

  static Measurement parse(String line) {
    String[] numbers = line.split(" ", -1);
    return new Measurement(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]));
  }
}
