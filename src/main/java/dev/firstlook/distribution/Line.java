package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import java.util.stream.Collectors;

/** A distribution in one line: its name, its parameters, its mean and its standard deviation. */
final class Line {

  private Line() {}

  /** Such as {@code Normal(mean = 44, sd = 5): mean 44, sd 5}. */
  static String of(String name, Distribution d) {
    return call(name, d) + moments(d);
  }

  /** Such as {@code Normal(mean = 44, sd = 5)}. */
  static String call(Distribution d) {
    return call(d.describe().name(), d);
  }

  /** Such as {@code : mean 44, sd 5}. */
  static String moments(Distribution d) {
    return ": mean " + Numbers.text(d.mean()) + ", sd " + Numbers.text(d.standardDeviation());
  }

  private static String call(String name, Distribution d) {
    return d.describe().parameters().stream()
        .map(p -> p.name() + " = " + Numbers.text(p.value()))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
