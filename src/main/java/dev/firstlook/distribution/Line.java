package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import java.util.stream.Collectors;

/** A distribution in one line: its name, its parameters, its mean and its standard deviation. */
final class Line {

  private Line() {}

  /** Such as {@code Normal(mean = 44, sd = 5): mean 44, sd 5}. */
  static String of(String name, Distribution d) {
    return d.describe().parameters().stream()
            .map(p -> p.name() + " = " + Numbers.text(p.value()))
            .collect(Collectors.joining(", ", name + "(", "): mean "))
        + Numbers.text(d.mean())
        + ", sd "
        + Numbers.text(d.standardDeviation());
  }
}
