package dev.firstlook.timeseries;

import java.util.stream.IntStream;

/**
 * Work on a range in chunks of a fixed size, on several processors where there are many chunks. A
 * chunk writes only what is its own, so the result does not depend on how many processors there
 * are.
 */
final class Chunks {

  /** A part of the work. */
  interface Task {
    void run(int from, int to);
  }

  /** So few points are not worth the handing over. */
  static final int PARALLEL = 1 << 15;

  /** The points of a chunk. */
  static final int SIZE = 1 << 13;

  private Chunks() {}

  /** The range in chunks of {@link #SIZE} points. */
  static void run(int from, int to, Task task) {
    run(from, to, SIZE, to - from > PARALLEL, task);
  }

  /** The range in chunks of a given size. */
  static void run(int from, int to, int size, boolean parallel, Task task) {
    if (parallel) {
      IntStream.range(0, (to - from - 1) / size + 1)
          .parallel()
          .forEach(chunk -> task.run(from + chunk * size, Math.min(from + (chunk + 1) * size, to)));
    } else {
      for (int start = from; start < to; start += size) {
        task.run(start, Math.min(start + size, to));
      }
    }
  }
}
