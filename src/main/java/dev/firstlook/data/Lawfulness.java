package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;

/** Which statistic means something for which kind of data; refusals say why and what to use. */
final class Lawfulness {
  private static final int SHOWN = 60;

  private Lawfulness() {}

  static NumericVariable numeric(Variable variable, String statistic) {
    if (variable instanceof NumericVariable numbers) {
      return numbers;
    }
    throw refused(variable, statistic);
  }

  static String mode(Variable variable) {
    if (variable instanceof CategoricalVariable names) {
      return names.mode();
    }
    if (variable instanceof OrdinalVariable levels) {
      return levels.mode();
    }
    if (variable instanceof DiscreteVariable counts) {
      List<Long> modes = counts.frequencies().modes();
      if (!modes.isEmpty()) {
        return modes.get(0).toString();
      }
      throw new IllegalStateException(
          "mode of \""
              + Names.shown(variable.name())
              + "\" needs at least 1 observed value, but there are 0");
    }
    throw refused(variable, "mode");
  }

  static FrequencyTable<?> frequencies(Variable variable) {
    if (variable instanceof CategoricalVariable names) {
      return names.frequencies();
    }
    if (variable instanceof OrdinalVariable levels) {
      return levels.frequencies();
    }
    if (variable instanceof DiscreteVariable counts) {
      return counts.frequencies();
    }
    throw refused(variable, "frequencies");
  }

  private static IllegalArgumentException refused(Variable variable, String statistic) {
    String name = Names.shown(variable.name());
    VariableType type = variable.type();
    return new IllegalArgumentException(
        "the "
            + statistic
            + " of \""
            + name
            + (statistic.equals("frequencies") ? "\" are" : "\" is")
            + " not lawful: the variable is "
            + type.word()
            + ", "
            + type.meaning()
            + example(variable)
            + ". "
            + reason(type, statistic)
            + " "
            + instead(type, name, statistic));
  }

  private static String example(Variable variable) {
    List<String> some =
        switch (variable.type()) {
          case CATEGORICAL -> ((CategoricalVariable) variable).levels();
          case ORDINAL -> ((OrdinalVariable) variable).levels();
          case IDENTIFIER -> ((IdentifierVariable) variable).values();
          default -> List.of();
        };
    if (some.isEmpty()) {
      return "";
    }
    String shown = String.join(", ", some.subList(0, Math.min(3, some.size())));
    return " ("
        + Escape.shorten(Escape.terminal(shown), SHOWN)
        + (some.size() > 3 ? ", ...)" : ")");
  }

  private static String reason(VariableType type, String statistic) {
    return switch (type) {
      case CATEGORICAL ->
          "Names cannot be added, divided or put in order; if they were coded as numbers, another"
              + " coding would give another "
              + statistic
              + ".";
      case ORDINAL ->
          isLevel(statistic)
              ? "Its " + statistic + " is a level, not a number."
              : "Levels are in order, but the distances between them are not known, so they cannot"
                  + " be added.";
      case TEMPORAL ->
          "Points in time can be ordered and subtracted, but not added or counted as names.";
      case IDENTIFIER ->
          "Tags only tell things apart; even where they consist of digits, arithmetic with them"
              + " means nothing.";
      case TEXT -> "Text has to be read, or turned into something that can be counted, first.";
      case CONTINUOUS, DISCRETE ->
          "Measured values hardly ever repeat exactly; which of them does is an accident of rounding.";
    };
  }

  /** Whether the statistic of an ordinal variable is one of its levels. */
  private static boolean isLevel(String statistic) {
    return statistic.equals("median") || statistic.equals("quantile");
  }

  private static String instead(VariableType type, String name, String statistic) {
    return switch (type) {
      case CATEGORICAL -> "Use mode(\"" + name + "\") or frequencies(\"" + name + "\").";
      case ORDINAL ->
          isLevel(statistic)
              ? "Use ordinal(\""
                  + name
                  + "\")."
                  + statistic
                  + (statistic.equals("median") ? "()." : "(p).")
              : "Use ordinal(\"" + name + "\").median(), mode() or frequencies().";
      case TEMPORAL -> "Use temporal(\"" + name + "\").first() and last().";
      case IDENTIFIER -> "Use identifier(\"" + name + "\").distinct() or isUnique().";
      case TEXT ->
          "Use text(\""
              + name
              + "\").distinct(); if some words stand for missing values, withMissing(\""
              + name
              + "\", ...) makes the rest numbers.";
      case CONTINUOUS, DISCRETE ->
          "Use continuous(\""
              + name
              + "\").histogram(), which counts in bins, or median(\""
              + name
              + "\").";
    };
  }
}
