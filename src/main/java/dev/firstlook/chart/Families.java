package dev.firstlook.chart;

import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Naming;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The distributions of one picture and what they are called: in full, or by their parameters alone
 * if all are of one family.
 *
 * @param members one or more, as many as can be told apart
 */
record Families(List<? extends Distribution> members) {

  /** With so many digits any two numbers differ. */
  private static final int MOST_DIGITS = 17;

  Families {
    members = List.copyOf(members);
    Look.requireApart("distributions", members.size(), Look.MOST_GROUPS);
  }

  /** The first and more, as methods with at least one argument take them. */
  static <T> List<T> list(T first, T[] more) {
    List<T> all = new ArrayList<>(List.of(more));
    all.add(0, first);
    return all;
  }

  /** Such as {@code Poisson(λ = 3)}. */
  static String name(Distribution distribution) {
    return name(distribution, Numbers.SIGNIFICANT_DIGITS);
  }

  private static String name(Distribution distribution, int digits) {
    return Naming.isCombined(distribution) || distribution.describe().parameters().isEmpty()
        ? Naming.inSymbols(distribution, digits)
        : distribution.describe().name() + "(" + parameters(distribution, digits) + ")";
  }

  private static String parameters(Distribution distribution, int digits) {
    double spread = Span.of(distribution).length();
    return distribution.describe().parameters().stream()
        .map(each -> each.symbol() + " = " + Numbers.within(each.value(), spread, digits))
        .collect(Collectors.joining(", "));
  }

  /** A value of a distribution with the digits that its picture tells apart. */
  static String value(Distribution distribution, double x) {
    return Numbers.within(x, Span.of(distribution).length());
  }

  /** Such as {@code mean 3, standard deviation 1.732}. */
  static String moments(Distribution distribution) {
    double mean = distribution.mean();
    double deviation = distribution.standardDeviation();
    if (!Double.isFinite(mean)) {
      return "no finite mean, median " + value(distribution, distribution.median());
    }
    return "mean "
        + value(distribution, mean)
        + (Double.isFinite(deviation)
            ? ", standard deviation " + Numbers.text(deviation)
            : ", no finite standard deviation");
  }

  int size() {
    return members.size();
  }

  boolean isSingle() {
    return members.size() == 1;
  }

  /** What the members are called in a legend. */
  List<String> labels() {
    for (int digits = Numbers.SIGNIFICANT_DIGITS; ; digits++) {
      List<String> labels = labels(digits);
      if (digits == MOST_DIGITS || labels.stream().distinct().count() == labels.size()) {
        return labels;
      }
    }
  }

  private List<String> labels(int digits) {
    return members.stream()
        .map(each -> isOneFamily() ? parameters(each, digits) : name(each, digits))
        .toList();
  }

  /** Such as {@code Mass function of Poisson(λ = 3)} or {@code Mass functions of Poisson}. */
  String title(String singular, String plural) {
    if (isSingle()) {
      return singular + " of " + name(members.get(0));
    }
    return plural + (isOneFamily() ? " of " + members.get(0).describe().name() : "");
  }

  /** The moments of a single member; the means of several. */
  String subtitle() {
    return isSingle()
        ? moments(members.get(0))
        : members.stream()
            .map(member -> value(member, member.mean()).replace("NaN", "none"))
            .collect(Collectors.joining(", ", "means ", ""));
  }

  /** What is said of each member, as a part of a sentence. */
  String each(Function<Distribution, String> words) {
    return isSingle()
        ? words.apply(members.get(0))
        : members.stream()
            .map(member -> name(member) + " " + words.apply(member))
            .collect(Collectors.joining("; "));
  }

  private boolean isOneFamily() {
    return members.size() > 1
        && members.stream().map(member -> member.describe().name()).distinct().count() == 1
        && members.stream().noneMatch(Naming::isCombined)
        && members.stream().noneMatch(member -> member.describe().parameters().isEmpty());
  }
}
