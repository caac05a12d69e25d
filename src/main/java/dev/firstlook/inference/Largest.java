package dev.firstlook.inference;

import java.util.Arrays;

/** The few largest of many numbers, in one pass. */
final class Largest {

  private Largest() {}

  /**
   * Where the largest are.
   *
   * @param values any numbers
   * @param most how many are wanted at most
   * @return their indexes, the largest first; of equal values the first come first
   */
  static int[] of(double[] values, int most) {
    int[] found = new int[Math.min(most, values.length)];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (count == found.length && values[i] <= values[found[count - 1]]) {
        continue;
      }
      int at = count < found.length ? count++ : count - 1;
      while (at > 0 && values[i] > values[found[at - 1]]) {
        found[at] = found[at - 1];
        at--;
      }
      found[at] = i;
    }
    return Arrays.copyOf(found, count);
  }
}
