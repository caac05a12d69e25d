package dev.firstlook.timeseries;

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
}
