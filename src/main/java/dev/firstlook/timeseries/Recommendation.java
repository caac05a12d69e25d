package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The method that suits a series, and how it is written.
 *
 * @param decomposer the method
 * @param code the Java expression that makes it
 * @param reason why this one
 */
record Recommendation(Decomposer decomposer, String code, String reason) {

  /** Of several values, so that a season that changes is followed, and noise mostly not. */
  private static final int WINDOW = 7;

  static Recommendation of(
      List<Integer> periods,
      int size,
      DecompositionModel model,
      boolean gaps,
      boolean outliers,
      boolean changes) {
    boolean product = model == DecompositionModel.MULTIPLICATIVE;
    if (periods.size() == 1 && product && !gaps && !outliers) {
      return new Recommendation(
          ClassicalDecomposition.multiplicative(),
          "ClassicalDecomposition.multiplicative()",
          "one season that grows with the level, no gaps, no outliers to set aside");
    }
    if (periods.size() == 1 && !product) {
      Stl stl = changes ? Stl.withSeasonalWindow(WINDOW) : Stl.periodic();
      return new Recommendation(
          outliers ? stl.robust() : stl,
          (changes ? "Stl.withSeasonalWindow(" + WINDOW + ")" : "Stl.periodic()")
              + (outliers ? ".robust()" : ""),
          (changes
                  ? "one season that does not grow with the level, but differs between the first"
                      + " and the second half"
                  : "one season that does not grow with the level")
              + (outliers ? "; robust, because of outliers" : ""));
    }
    List<Integer> few = few(periods, size);
    Mstl mstl = Mstl.of(array(periods));
    mstl = few.isEmpty() ? mstl : mstl.periodic(array(few));
    mstl = product ? mstl.boxCox(0) : mstl;
    mstl = outliers ? mstl.robust() : mstl;
    return new Recommendation(
        mstl,
        "Mstl.of("
            + list(periods)
            + ")"
            + (few.isEmpty() ? "" : ".periodic(" + (few.equals(periods) ? "" : list(few)) + ")")
            + (product ? ".boxCox(0)" : "")
            + (outliers ? ".robust()" : ""),
        (periods.size() > 1 ? "several seasons" : "one season")
            + (product ? "; of the logarithms, because it grows with the level" : "")
            + (few.isEmpty() ? "" : "; " + same(few, size))
            + (outliers ? "; robust, because of outliers" : ""));
  }

  /**
   * The periods with fewer cycles than MSTL smooths together: its season would follow the noise.
   */
  private static List<Integer> few(List<Integer> periods, int size) {
    List<Integer> sorted = periods.stream().sorted().toList();
    return IntStream.range(0, sorted.size())
        .filter(s -> size / sorted.get(s) < MstlSeasons.defaultWindow(s))
        .mapToObj(sorted::get)
        .toList();
  }

  private static String same(List<Integer> few, int size) {
    return "%s of %s the same in every cycle, because there are only %s"
        .formatted(
            few.size() == 1 ? "the season" : "the seasons",
            Periods.words(few),
            few.stream()
                .map(
                    period ->
                        Numbers.text((double) size / period, 2)
                            + (few.size() == 1 ? " cycles" : " cycles of " + period))
                .collect(Collectors.joining(" and ")));
  }

  private static int[] array(List<Integer> periods) {
    return periods.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String list(List<Integer> periods) {
    return periods.stream().map(p -> Integer.toString(p)).collect(Collectors.joining(", "));
  }
}
