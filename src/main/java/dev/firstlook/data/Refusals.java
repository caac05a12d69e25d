package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is said when texts do not fit the type that somebody asks for, and what to do about it: what
 * is to be done with a word for a missing value is not what is to be done with a forgotten level.
 */
final class Refusals {
  private static final int SHOWN = 40;

  /** So many texts are named. */
  private static final int NAMED = 3;

  private Refusals() {}

  /** The refusal of an order in which some of the column's texts have no place. */
  static IllegalArgumentException levels(TextColumn column, List<String> levels) {
    List<Integer> outside = texts(column, d -> !levels.contains(column.text(d)));
    List<String> advice = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int d : outside) {
      Optional<String> alike =
          levels.stream()
              .filter(level -> level.strip().equalsIgnoreCase(column.text(d).strip()))
              .findFirst();
      if (alike.isEmpty()) {
        others.add(d);
      } else if (advice.size() < NAMED) {
        advice.add(
            quoted(column, d)
                + " differs from the level \""
                + Names.shown(alike.get())
                + "\" only by case or blanks, so make them one first: "
                + AlertWording.call("withReplaced", column.name(), column.text(d), alike.get()));
      }
    }
    List<Integer> forgotten = without(others, d -> isCode(column, d));
    if (!forgotten.isEmpty()) {
      advice.add(
          "add "
              + listed(forgotten, d -> quoted(column, d))
              + " to the levels of withOrdinal, in "
              + (forgotten.size() == 1 ? "its place" : "their places")
              + " from low to high");
    }
    missing(column, others).ifPresent(advice::add);
    return new IllegalArgumentException(
        "every value of the ordinal variable \""
            + Names.shown(column.name())
            + "\" must be one of the levels "
            + Names.shown(levels.toString())
            + ", but "
            + listed(outside, d -> found(column, d))
            + (outside.size() == 1 ? " is not; " : " are not; ")
            + String.join("; ", advice));
  }

  /** The refusal of a type that some of the column's texts do not fit. */
  static IllegalArgumentException value(
      TextColumn column, VariableType wanted, String expected, IntPredicate unfit) {
    List<Integer> bad = texts(column, unfit);
    long rows = bad.stream().mapToLong(column::count).sum();
    return new IllegalArgumentException(
        refused(column, wanted, bad.get(0), expected)
            + (bad.size() == 1 ? "" : ", and " + rows + " of " + column.observed() + " do not fit")
            + "; "
            + (2 * rows <= column.observed()
                ? correction(column, wanted, bad)
                : another(column, wanted, bad)));
  }

  /** The refusal of a number that would lose digits. */
  static IllegalArgumentException digits(TextColumn column, VariableType wanted, int d) {
    return new IllegalArgumentException(
        refused(column, wanted, d, "a number whose digits a double can hold")
            + "; numbers that long are tags, and as tags they keep their digits: "
            + AlertWording.call("withType", column.name(), VariableType.IDENTIFIER));
  }

  private static String refused(TextColumn column, VariableType wanted, int d, String expected) {
    return "every value of the "
        + wanted.word()
        + " variable \""
        + Names.shown(column.name())
        + "\" must be "
        + expected
        + ", but row "
        + (column.firstRow(d) + 1)
        + " holds "
        + quoted(column, d)
        + " ("
        + Numbers.counted(column.count(d), "row")
        + ")";
  }

  /** Most values fit: those that do not stand for a missing one, or are slips. */
  private static String correction(TextColumn column, VariableType wanted, List<Integer> bad) {
    List<String> advice = new ArrayList<>();
    List<Integer> slips = without(bad, d -> isCode(column, d));
    if (!slips.isEmpty()) {
      advice.add(
          "write "
              + listed(slips, d -> quoted(column, d))
              + " as "
              + (wanted == VariableType.TEMPORAL ? "a point in time" : "a number")
              + " in the file, or here with withReplaced("
              + AlertWording.literal(column.name())
              + ", "
              + AlertWording.literal(column.text(slips.get(0)))
              + ", ...)");
    }
    missing(column, bad).ifPresent(advice::add);
    return String.join("; ", advice);
  }

  /** Most values do not fit: the type is the wrong one, or all are written in several ways. */
  private static String another(TextColumn column, VariableType wanted, List<Integer> bad) {
    boolean times = wanted == VariableType.TEMPORAL;
    if (!times && bad.stream().allMatch(d -> isNumberAlone(column, d))) {
      return "alone each could be read as a number, together not: units, currencies, percent signs"
          + " or decimal marks differ, so write them in one way in the file";
    }
    ColumnProfile profile = ColumnProfile.of(column);
    TemporalFormat format = profile.temporal().format;
    if (format != null && 2 * profile.temporal().rows > column.observed()) {
      return "most of its values are points in time, written as "
          + format.words()
          + ": "
          + AlertWording.call("withTemporal", column.name(), format);
    }
    TemporalFormat count = Times.count(profile);
    if (times && count != null) {
      return "numbers of that size could be "
          + count.words()
          + "; if they are: "
          + AlertWording.call("withTemporal", column.name(), count);
    }
    VariableType fits = TypeInference.infer(profile).type();
    return (times ? "they are no points in time" : "such texts have no sum and no mean")
        + "; by its values \""
        + Names.shown(column.name())
        + "\" is "
        + fits.word()
        + ", "
        + fits.meaning()
        + ": use "
        + AlertWording.call(fits.word(), column.name());
  }

  /** Whether the text, if it were the only one, would be a number. */
  private static boolean isNumberAlone(TextColumn column, int d) {
    DressedNumberScanner scanner = new DressedNumberScanner();
    return scanner.number.plain(column.chars(), column.start(d), column.end(d))
        || scanner.read(column.chars(), column.start(d), column.end(d), false)
        || scanner.read(column.chars(), column.start(d), column.end(d), true);
  }

  private static Optional<String> missing(TextColumn column, List<Integer> texts) {
    List<String> codes = new ArrayList<>(List.of(column.name()));
    texts.stream()
        .filter(d -> isCode(column, d))
        .map(d -> column.text(d).strip())
        .distinct()
        .forEach(codes::add);
    return codes.size() == 1
        ? Optional.empty()
        : Optional.of(
            "if "
                + (codes.size() == 2 ? '"' + codes.get(1) + "\" stands" : "such words stand")
                + " for a missing value, say so first: "
                + AlertWording.call("withMissing", codes));
  }

  /** Whether a text looks like a word for a value that is not known. */
  private static boolean isCode(TextColumn column, int d) {
    return SuspectedCodes.isWord(column, d)
        || Vocabulary.isNoAnswer(Vocabulary.normalize(column.text(d)));
  }

  private static List<Integer> texts(TextColumn column, IntPredicate wanted) {
    List<Integer> found = new ArrayList<>();
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d) && wanted.test(d)) {
        found.add(d);
      }
    }
    return found;
  }

  private static List<Integer> without(List<Integer> texts, Predicate<Integer> dropped) {
    return texts.stream().filter(dropped.negate()).toList();
  }

  private static String found(TextColumn column, int d) {
    return quoted(column, d)
        + " ("
        + Numbers.counted(column.count(d), "row")
        + ", "
        + (column.count(d) == 1 ? "row " : "the first is row ")
        + (column.firstRow(d) + 1)
        + ")";
  }

  private static String quoted(TextColumn column, int d) {
    return '"' + Escape.shorten(Escape.terminal(column.text(d)), SHOWN) + '"';
  }

  /** {@code "a", "b" and 3 more}. */
  private static String listed(List<Integer> texts, Function<Integer, String> shown) {
    int more = texts.size() - NAMED;
    return texts.stream().limit(NAMED).map(shown).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
