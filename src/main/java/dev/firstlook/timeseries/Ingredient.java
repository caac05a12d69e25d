package dev.firstlook.timeseries;

import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.StudentT;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** One thing that a synthetic series is composed of. */
interface Ingredient {

  /** Adds itself to one of the components. */
  void addTo(Composition composition, RandomGenerator random);

  static Ingredient trend(DoubleUnaryOperator function) {
    return (composition, random) -> add(composition.trend(), function);
  }

  static Ingredient season(int period, DoubleUnaryOperator function) {
    return (composition, random) -> add(composition.season(period), function);
  }

  private static void add(double[] component, DoubleUnaryOperator function) {
    for (int t = 0; t < component.length; t++) {
      component[t] += function.applyAsDouble(t);
    }
  }

  static Ingredient walk(double standardDeviation) {
    notNegative("standardDeviation", standardDeviation);
    return (composition, random) -> {
      double[] changes = normal(composition.size(), standardDeviation, random);
      double level = 0;
      for (int t = 1; t < changes.length; t++) {
        level += changes[t];
        composition.trend()[t] += level;
      }
    };
  }

  static Ingredient autoregression(double coefficient, double standardDeviation) {
    if (!(coefficient > -1 && coefficient < 1)) {
      throw new IllegalArgumentException("coefficient must be in (-1, 1), but was " + coefficient);
    }
    notNegative("standardDeviation", standardDeviation);
    return (composition, random) -> {
      double[] shocks = normal(composition.size(), standardDeviation, random);
      double value = shocks[0] / Math.sqrt(1 - coefficient * coefficient);
      composition.remainder()[0] += value;
      for (int t = 1; t < shocks.length; t++) {
        value = coefficient * value + shocks[t];
        composition.remainder()[t] += value;
      }
    };
  }

  static Ingredient student(double scale, double degreesOfFreedom) {
    notNegative("scale", scale);
    StudentT law = new StudentT(degreesOfFreedom);
    return (composition, random) -> {
      double[] values = law.sample(composition.size(), random);
      add(composition.remainder(), t -> scale * values[(int) t]);
    };
  }

  static Ingredient outliers(int count, double height) {
    return (composition, random) -> {
      for (int t : positions(count, composition.size(), random)) {
        composition.remainder()[t] += random.nextBoolean() ? height : -height;
      }
    };
  }

  static Ingredient gaps(int count) {
    return (composition, random) -> {
      for (int t : positions(count, composition.size(), random)) {
        composition.missing()[t] = true;
      }
    };
  }

  /** So many different positions: the head of a shuffle (Durstenfeld 1964). */
  private static int[] positions(int count, int size, RandomGenerator random) {
    int[] shuffled = IntStream.range(0, size).toArray();
    for (int k = 0; k < count; k++) {
      int other = k + random.nextInt(size - k);
      int kept = shuffled[k];
      shuffled[k] = shuffled[other];
      shuffled[other] = kept;
    }
    return IntStream.of(shuffled).limit(count).toArray();
  }

  private static double[] normal(int size, double standardDeviation, RandomGenerator random) {
    double[] values = new Normal(0, 1).sample(size, random);
    for (int t = 0; t < size; t++) {
      values[t] *= standardDeviation;
    }
    return values;
  }

  static double finite(String name, double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be finite, but was " + value);
  }

  private static void notNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be at least 0, but was " + value);
    }
  }
}
