package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.util.LevenshteinDistance;

/** Names of variables: checked where they come in, harmless and short where they are shown. */
final class Names {
  private static final int SHOWN = 60;

  private Names() {}

  static String checked(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name of a variable must not be blank, but was \"" + name + "\"");
    }
    return name;
  }

  static String shown(String name) {
    return Escape.shorten(Escape.terminal(name), SHOWN);
  }

  /** The refusal of a name that is not there, with the nearest one that is. */
  static IllegalArgumentException unknown(String name, List<String> names) {
    String wanted = comparable(name);
    String nearest = nearest(name, names);
    boolean near = edits(wanted, comparable(nearest)) <= Math.max(2, wanted.length() / 3);
    String hint = near && !names.isEmpty() ? "; did you mean \"" + shown(nearest) + "\"?" : ".";
    return new IllegalArgumentException(
        "no variable is named \""
            + shown(name)
            + "\""
            + hint
            + " There are: "
            + Escape.shorten(Escape.terminal(String.join(", ", names)), 200));
  }

  /** The candidate that takes the fewest edits, case aside; empty if there is none. */
  static String nearest(String name, List<String> candidates) {
    String wanted = comparable(name);
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> edits(wanted, comparable(candidate))))
        .orElse("");
  }

  /**
   * Short, for the effort grows with the square of the length, and without what is most often
   * mistyped.
   */
  private static String comparable(String name) {
    return Escape.shorten(name.strip().toLowerCase(Locale.ROOT), SHOWN);
  }

  private static int edits(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }

  /** The first line of a variable's {@code toString}. */
  static String headline(Variable variable, String more) {
    return shown(variable.name())
        + ": "
        + variable.type().word()
        + ", "
        + variable.observed()
        + " values, "
        + variable.missing()
        + " missing"
        + more;
  }

  /** A column of given texts in which only null and blank texts are missing. */
  static TextColumn column(String name, List<? extends @Nullable String> values) {
    TextColumnBuilder builder = new TextColumnBuilder();
    for (String value : values) {
      builder.add(value == null ? "" : value);
    }
    return builder.build(name, MissingTokens.of(List.of()));
  }
}
