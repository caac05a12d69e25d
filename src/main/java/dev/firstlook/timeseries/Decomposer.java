package dev.firstlook.timeseries;

/**
 * A method that takes a series apart into trend, season and remainder: {@link Stl}, {@link
 * ClassicalDecomposition} or {@link Mstl}, each with its options.
 */
public interface Decomposer {

  /**
   * Takes a series apart.
   *
   * @param series a series with a period, of at least two whole cycles, in which each position of
   *     the cycle is observed at least once
   * @return the components
   * @throws IllegalArgumentException if the series cannot be decomposed by this method; the message
   *     says why
   */
  Decomposition decompose(TimeSeries series);
}
