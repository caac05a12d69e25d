package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * A method that takes apart the transformed series.
 *
 * @param power the transformation
 * @param method what takes apart
 */
record PowerDecomposer(BoxCox power, Decomposer method) implements Decomposer {

  @Override
  public Decomposition decompose(TimeSeries series) {
    return method.decompose(power.apply(series)).after(power, series);
  }

  /** Such as {@code Box-Cox power 0, then STL, periodic}. */
  @Override
  public String toString() {
    return "Box-Cox power " + Numbers.text(power.lambda()) + ", then " + method;
  }
}
