package dev.firstlook.timeseries;

import java.util.HashMap;
import java.util.Map;

/** The last plan for each period, for methods that take many series of one shape apart. */
final class StlPlans {
  private final Map<Integer, StlPlan> plans = new HashMap<>();

  StlPlan of(StlSettings settings, double[] series, int period) {
    StlPlan known = plans.get(period);
    StlPlan plan =
        known == null ? StlPlan.of(settings, series, period) : known.or(settings, series, period);
    plans.put(period, plan);
    return plan;
  }

  /**
   * A method that keeps what depends only on the shape of a series from one series to the next; for
   * one thread at a time. The components of STL are the same; MSTL interpolates trend and low-pass
   * filter between every tenth of their windows, as STL does anyway.
   */
  static Decomposer keeping(Decomposer method) {
    StlPlans plans = new StlPlans();
    if (method instanceof Stl stl) {
      return series -> stl.decompose(series, plans);
    }
    if (method instanceof Mstl mstl) {
      return series -> mstl.decompose(series, plans, true);
    }
    return method;
  }
}
