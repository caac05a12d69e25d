package dev.firstlook.timeseries;

/** Short ways to the advice, for its tests. */
final class Advice {
  static final SyntheticSeries MONTHS = SyntheticSeries.of(120, 12);

  private Advice() {}

  static DecompositionAdvice of(SyntheticSeries recipe, long seed) {
    return DecompositionAdvice.of(recipe.generate(seed).series());
  }

  static String headline(TimeSeries series) {
    String first = DecompositionAdvice.of(series).toString().lines().findFirst().orElseThrow();
    return first.substring(first.indexOf(": ") + 2);
  }
}
