package dev.firstlook.inference;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers neighbouring cells until each expects enough: from both tails inward to the cell that
 * expects most.
 */
final class Pooling {

  private Pooling() {}

  /**
   * Where the groups begin.
   *
   * @param expected the expected counts of the cells, in order
   * @param minimum what each group is to expect at least
   * @return the index of the first cell of each group; a single group if there is not enough
   */
  static int[] starts(double[] expected, double minimum) {
    int peak = 0;
    for (int i = 1; i < expected.length; i++) {
      peak = expected[i] > expected[peak] ? i : peak;
    }
    List<Integer> starts = new ArrayList<>();
    int first = 0;
    double sum = 0;
    for (int i = 0; i < peak; i++) {
      sum += expected[i];
      if (sum >= minimum) {
        starts.add(first);
        first = i + 1;
        sum = 0;
      }
    }
    int middle = starts.size();
    starts.add(first);
    sum = 0;
    for (int i = expected.length - 1; i > peak; i--) {
      sum += expected[i];
      if (sum >= minimum) {
        starts.add(middle + 1, i);
        sum = 0;
      }
    }
    widen(starts, middle, expected, minimum);
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The group in the middle, with what the tails left over, takes in neighbours if need be. */
  private static void widen(List<Integer> starts, int middle, double[] expected, double minimum) {
    int at = middle;
    while (starts.size() > 1 && !(total(starts, at, expected) >= minimum)) {
      boolean left =
          at == starts.size() - 1
              || (at > 0 && total(starts, at - 1, expected) <= total(starts, at + 1, expected));
      if (left) {
        starts.remove(at);
        at--;
      } else {
        starts.remove(at + 1);
      }
    }
  }

  private static double total(List<Integer> starts, int group, double[] expected) {
    int end = group + 1 < starts.size() ? starts.get(group + 1) : expected.length;
    double sum = 0;
    for (int i = starts.get(group); i < end; i++) {
      sum += expected[i];
    }
    return sum;
  }
}
