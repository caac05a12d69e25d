package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;

/** Turns of phrase that the results of this package share. */
final class Wording {

  private Wording() {}

  /** Such as {@code 1 value} or {@code 342 values, 2 missing}. */
  static String values(long count, long missing) {
    return Numbers.counted(count, "value") + (missing == 0 ? "" : ", " + missing + " missing");
  }
}
