package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import java.util.stream.Collectors;

/** A distribution in one line: its name, its parameters, its mean and its standard deviation. */
final class Line {

  private static final String MOMENTS = ": mean ";

  private Line() {}

  /** Such as {@code Normal(mean = 44, sd = 5): mean 44, sd 5}. */
  static String of(String name, Distribution d) {
    return call(name, d) + moments(d);
  }

  /**
   * What the distribution prints without its moments, such as {@code Normal(mean = 44, sd = 5)}.
   */
  static String call(Distribution d) {
    String line = d.toString();
    int end = line.indexOf(MOMENTS);
    return end < 0 ? line : line.substring(0, end);
  }

  /** The name of a family; what is made of other distributions is its own name. */
  static String name(Distribution d) {
    String name = d.describe().name();
    String call = call(d);
    return call.equals(call(name, d)) ? name : call;
  }

  /** A call within a longer expression, in brackets unless it is a name with its parameters. */
  static String inner(Distribution d) {
    String call = call(d);
    return call.startsWith(d.describe().name() + "(") ? call : "(" + call + ")";
  }

  /** Such as {@code : mean 44, sd 5}. */
  static String moments(Distribution d) {
    return MOMENTS + Numbers.text(d.mean()) + ", sd " + Numbers.text(d.standardDeviation());
  }

  private static String call(String name, Distribution d) {
    return d.describe().parameters().stream()
        .map(p -> p.name() + " = " + Numbers.text(p.value()))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
