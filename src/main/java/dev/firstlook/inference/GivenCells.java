package dev.firstlook.inference;

import java.util.List;

/** Cells whose expected counts come from elsewhere. */
final class GivenCells {

  private GivenCells() {}

  static ExpectedCounts of(List<String> names, long[] observed, double[] expected) {
    if (names.size() != observed.length || observed.length != expected.length) {
      throw new IllegalArgumentException(
          "there must be as many names and observed as expected counts, but there were %s, %s and %s"
              .formatted(names.size(), observed.length, expected.length));
    }
    if (observed.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 cell, but there were 0");
    }
    long total = 0;
    double sum = 0;
    for (int i = 0; i < observed.length; i++) {
      Check.atLeast("observed count of " + names.get(i), 0, observed[i]);
      if (!(expected[i] >= 0 && expected[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "expected count of %s must be at least 0 and finite, but was %s"
                .formatted(names.get(i), expected[i]));
      }
      total = Math.addExact(total, observed[i]);
      sum += expected[i];
    }
    Check.size(total, 1);
    if (!(sum > 0)) {
      throw new IllegalArgumentException(
          "at least one expected count must be positive, but all were 0");
    }
    return ExpectedCounts.of(
        CellNames.given(List.copyOf(names)), "", observed.clone(), expected.clone());
  }
}
