package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * How a decomposition was made, so that other series can be taken apart in the same way.
 *
 * @param name the method in words
 * @param decomposer takes apart what is {@linkplain Decomposition#observed() observed}
 * @param power how the series was transformed before; null if it was not
 * @param original the series before it was transformed; null if it was not
 */
record Recipe(
    String name, Decomposer decomposer, @Nullable BoxCox power, @Nullable TimeSeries original) {

  static Recipe of(String name, Decomposer decomposer) {
    return new Recipe(name, decomposer, null, null);
  }

  Recipe after(BoxCox transformation, TimeSeries before) {
    return new Recipe(name, decomposer, transformation, before);
  }
}
