package dev.firstlook.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rows of a table that is too long: the twenty that contribute most, in their old order. */
final class Foremost {

  private static final int MOST = 20;

  private Foremost() {}

  static <T> List<T> of(List<T> rows, ToDoubleFunction<T> contribution) {
    int[] most = Largest.of(rows.stream().mapToDouble(contribution).toArray(), MOST);
    return Arrays.stream(most).sorted().mapToObj(rows::get).toList();
  }

  /** Such as {@code The 20 of 35 cells that contribute most}; empty if all are shown. */
  static String title(int shown, int all, String what) {
    return shown < all ? "The %s of %s %s that contribute most".formatted(shown, all, what) : "";
  }
}
