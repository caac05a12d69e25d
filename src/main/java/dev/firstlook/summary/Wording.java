package dev.firstlook.summary;

/** Turns of phrase that the results of this package share. */
final class Wording {

  private Wording() {}

  /** Such as {@code 1 value} or {@code 342 values, 2 missing}. */
  static String values(long count, long missing) {
    return counted(count, "value") + (missing == 0 ? "" : ", " + missing + " missing");
  }

  /** Such as {@code 1 bin} or {@code 8 bins}. */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
