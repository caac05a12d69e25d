package dev.firstlook.timeseries;

import java.util.List;
import java.util.stream.Collectors;

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
    Mstl mstl = Mstl.of(periods.stream().mapToInt(Integer::intValue).toArray());
    mstl = product ? mstl.boxCox(0) : mstl;
    mstl = outliers ? mstl.robust() : mstl;
    String list = periods.stream().map(p -> Integer.toString(p)).collect(Collectors.joining(", "));
    return new Recommendation(
        mstl,
        "Mstl.of(" + list + ")" + (product ? ".boxCox(0)" : "") + (outliers ? ".robust()" : ""),
        (periods.size() > 1 ? "several seasons" : "one season")
            + (product ? "; of the logarithms, because it grows with the level" : "")
            + (outliers ? "; robust, because of outliers" : ""));
  }
}
