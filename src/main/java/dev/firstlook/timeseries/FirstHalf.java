package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/** What the first forecast of a backtest knows, and what to do if that is too little. */
final class FirstHalf {

  private FirstHalf() {}

  static Decomposition of(TimeSeries series, Decomposer method, int horizon, int first) {
    try {
      return method.decompose(series.slice(0, first));
    } catch (IllegalArgumentException cause) {
      throw new IllegalArgumentException(
          ("the first half, %s of %s, is what the first forecast knows, and cannot be taken apart:"
                  + " %s; %s")
              .formatted(
                  first,
                  Numbers.counted(series.size(), "value"),
                  cause.getMessage(),
                  wayOut(series, method, horizon, first)),
          cause);
    }
  }

  /** The call that begins late enough, if two cycles are what is missing. */
  private static String wayOut(TimeSeries series, Decomposer method, int horizon, int first) {
    int last = series.size() - horizon;
    try {
      int enough = 2 * method.decompose(series).seasonals().lastKey();
      if (enough > last) {
        return "no more than %s of the series can be known before %s ahead"
            .formatted(last, Numbers.counted(horizon, "value"));
      }
      if (enough > first) {
        method.decompose(series.slice(0, enough));
        return "begin later, with the first origin at %s: Backtest.of(series, method, %s, %s, %s)"
            .formatted(enough, horizon, enough, Backtest.step(last - enough));
      }
    } catch (IllegalArgumentException alsoLater) {
      // Nothing better can be said than below.
    }
    return "for more values in it, say a later first origin and the step";
  }
}
