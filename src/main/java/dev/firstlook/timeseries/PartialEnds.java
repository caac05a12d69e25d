package dev.firstlook.timeseries;

/**
 * Which of the outer days, weeks, months, quarters or years of a series are covered only in part.
 *
 * @param size how many the series has, at least 1
 * @param step how long they are
 * @param start whether the first is not covered from its beginning
 * @param end whether the last is not covered to its end
 */
record PartialEnds(int size, CalendarStep step, boolean start, boolean end) {

  /**
   * What a reader has to know of it, and how to leave them out.
   *
   * @param verb {@code is} or {@code may be}
   * @param noun what they are made of, such as {@code row}
   * @param first the first of those
   * @param last the last of those
   * @return a sentence; empty if both ends are covered
   */
  String note(String verb, String noun, String first, String last) {
    if (!start && !end) {
      return "";
    }
    int from = start ? 1 : 0;
    int to = size - (end ? 1 : 0);
    boolean both = start && end && size > 1;
    String which =
        size == 1
            ? "the only "
            : both ? "the first and the last " : start ? "the first " : "the last ";
    String why =
        start && end
            ? "the " + noun + "s go from " + first + " to " + last
            : start
                ? "the first " + noun + " is of " + first
                : "the last " + noun + " is of " + last;
    String hint =
        from >= to ? "" : "; slice(%s, %s) leaves %s out".formatted(from, to, both ? "them" : "it");
    return "%s%s %s covered only in part: %s%s".formatted(which, step.word(), verb, why, hint);
  }
}
