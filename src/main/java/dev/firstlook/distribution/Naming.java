package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What distributions are called in sentences, titles and legends: by family and parameters. Those
 * that are made of others are called by their parts, in a legend as far as there is room for them.
 */
public final class Naming {

  /** A longer name takes most of a legend. */
  private static final int LONGEST = 60;

  private Naming() {}

  /**
   * The name in a sentence: what the distribution prints, without its moments.
   *
   * @param distribution any distribution
   * @return such as {@code Normal(mean = 44, sd = 5)}, or {@code Mixture(0.3 Normal(mean = 0, sd =
   *     1) + 0.7 Exponential(rate = 2))}
   */
  public static String of(Distribution distribution) {
    return Line.call(distribution);
  }

  /**
   * The name in a legend: with the symbols of the parameters, and at most about 60 characters if it
   * is made of others.
   *
   * @param distribution any distribution
   * @param digits the significant digits of every number, at least 1
   * @return such as {@code Poisson(λ = 3)} or {@code 0.4 Normal(μ = 0, σ = 1) + 0.6 Gamma(α = 2, θ
   *     = 2)}
   */
  public static String inSymbols(Distribution distribution, int digits) {
    if (!isCombined(distribution)) {
      Description description = distribution.describe();
      String parameters = parameters(description, digits);
      return description.name() + (parameters.isEmpty() ? "" : "(" + parameters + ")");
    }
    return Stream.<Function<Distribution, String>>of(
            part -> inSymbols(part, digits),
            part -> positional(part, digits),
            part -> bare(part, digits),
            Naming::family)
        .map(naming -> combined(distribution, naming, digits))
        .filter(name -> name.length() <= LONGEST)
        .findFirst()
        .orElseGet(() -> families(distribution));
  }

  /**
   * The parameters by their symbols.
   *
   * @param description of any distribution
   * @param digits the significant digits of every number, at least 1
   * @return such as {@code λ = 3}; empty without parameters
   */
  public static String parameters(Description description, int digits) {
    return description.parameters().stream()
        .map(parameter -> parameter.symbol() + " = " + Numbers.text(parameter.value(), digits))
        .collect(Collectors.joining(", "));
  }

  /**
   * Whether a distribution is made of others, which its own parameters do not tell.
   *
   * @param distribution any distribution
   * @return whether it is a mixture, cut off or moved
   */
  public static boolean isCombined(Distribution distribution) {
    return !parts(distribution).isEmpty();
  }

  private static List<? extends Distribution> parts(Distribution distribution) {
    if (distribution instanceof Mixture mixture) {
      return mixture.components();
    } else if (distribution instanceof DiscreteMixture mixture) {
      return mixture.components();
    } else if (distribution instanceof Truncated cut) {
      return List.of(cut.whole());
    } else if (distribution instanceof DiscreteTruncated cut) {
      return List.of(cut.whole());
    } else if (distribution instanceof Transformed moved) {
      return List.of(moved.original());
    } else if (distribution instanceof DiscreteShifted moved) {
      return List.of(moved.original());
    }
    return List.of();
  }

  private static String combined(
      Distribution distribution, Function<Distribution, String> naming, int digits) {
    List<String> names =
        parts(distribution).stream()
            .map(part -> inner(naming.apply(part), isCombined(part)))
            .toList();
    if (distribution instanceof Mixture mixture) {
      return sum(names, mixture.weights(), digits);
    } else if (distribution instanceof DiscreteMixture mixture) {
      return sum(names, mixture.weights(), digits);
    } else if (distribution instanceof Truncated cut) {
      return names.get(0) + limits(cut.lower(), cut.upper(), digits);
    } else if (distribution instanceof DiscreteTruncated cut) {
      return names.get(0) + limits(cut.lower(), cut.upper(), digits);
    } else if (distribution instanceof Transformed moved) {
      return moved(moved.shift(), moved.scale(), digits) + names.get(0);
    } else if (distribution instanceof DiscreteShifted moved) {
      return moved((double) moved.shift(), 1, digits) + names.get(0);
    }
    throw new AssertionError(distribution);
  }

  private static String inner(String name, boolean combined) {
    return combined && name.contains(" ") ? "(" + name + ")" : name;
  }

  private static String sum(List<String> names, List<Double> weights, int digits) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> Numbers.text(weights.get(i), digits) + " " + names.get(i))
        .collect(Collectors.joining(" + "));
  }

  private static String limits(double lower, double upper, int digits) {
    return (lower == Double.NEGATIVE_INFINITY ? "" : " from " + Numbers.text(lower, digits))
        + (upper == Double.POSITIVE_INFINITY ? "" : " to " + Numbers.text(upper, digits));
  }

  /** What stands before X in shift + scale X. */
  static String moved(double shift, double scale, int digits) {
    if (shift == 0 && scale != 1) {
      return Numbers.text(scale, digits) + " ";
    }
    double size = Math.abs(scale);
    return Numbers.text(shift, digits)
        + (scale < 0 ? " - " : " + ")
        + (size == 1 ? "" : Numbers.text(size, digits) + " ");
  }

  /** Such as {@code Normal(0, 1)}. */
  private static String positional(Distribution distribution, int digits) {
    if (isCombined(distribution)) {
      return combined(distribution, part -> positional(part, digits), digits);
    }
    Description description = distribution.describe();
    return description.parameters().isEmpty()
        ? description.name()
        : description.parameters().stream()
            .map(parameter -> Numbers.text(parameter.value(), digits))
            .collect(Collectors.joining(", ", description.name() + "(", ")"));
  }

  /** Such as {@code 0.4 Normal + 0.6 Gamma}. */
  private static String bare(Distribution distribution, int digits) {
    return isCombined(distribution)
        ? combined(distribution, part -> bare(part, digits), digits)
        : family(distribution);
  }

  /** The name of the family without parameters. */
  private static String family(Distribution distribution) {
    String name = distribution.describe().name();
    return isCombined(distribution) ? name.replaceFirst("^Discrete", "") : name;
  }

  /** Such as {@code Mixture of 7: Normal, Gamma, ...}. */
  private static String families(Distribution distribution) {
    List<? extends Distribution> parts = parts(distribution);
    StringBuilder text = new StringBuilder(family(distribution) + " of " + parts.size() + ": ");
    List<String> families = parts.stream().map(Naming::family).distinct().toList();
    for (int i = 0; i < families.size(); i++) {
      if (i > 0 && text.length() + families.get(i).length() > LONGEST - ", , ...".length()) {
        return text.append(", ...").toString();
      }
      text.append(i == 0 ? "" : ", ").append(families.get(i));
    }
    return text.toString();
  }
}
