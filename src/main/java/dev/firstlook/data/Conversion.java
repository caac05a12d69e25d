package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a column of text into a variable of a given type, or refuses without losing a value. */
final class Conversion {
  private static final int SHOWN = 40;

  private Conversion() {}

  /** The variable that the inferred type describes. */
  static Variable toVariable(ColumnProfile profile, InferredType type) {
    TextColumn column = profile.column();
    return switch (type.type()) {
      case ORDINAL -> OrdinalVariable.ofSpellings(column, type.levels());
      case TEMPORAL ->
          TemporalVariable.ofProfiled(
              profile, type.temporalFormat().orElse(TemporalFormat.ISO_DATE));
      default -> toVariable(profile, type.type());
    };
  }

  /** The variable of a type that somebody asks for. */
  static Variable toVariable(ColumnProfile profile, VariableType type) {
    TextColumn column = profile.column();
    return switch (type) {
      case CONTINUOUS ->
          ContinuousVariable.owning(column.name(), numbersByRow(profile, VariableType.CONTINUOUS));
      case DISCRETE ->
          DiscreteVariable.owning(column.name(), numbersByRow(profile, VariableType.DISCRETE));
      case CATEGORICAL -> CategoricalVariable.of(column);
      case IDENTIFIER -> IdentifierVariable.of(column);
      case TEXT -> TextVariable.of(column);
      case TEMPORAL -> TemporalVariable.of(column, onlyFormat(profile));
      case ORDINAL -> ordinal(profile);
    };
  }

  private static double[] numbersByRow(ColumnProfile profile, VariableType type) {
    TextColumn column = profile.column();
    double[] numbers = profile.numbers();
    for (int d = 0; d < numbers.length; d++) {
      if (Double.isNaN(numbers[d]) && !column.isMissingText(d)) {
        throw Refusals.value(column, type, "a number", text -> Double.isNaN(numbers[text]));
      }
      if (isRounded(profile, d)) {
        throw Refusals.digits(column, type, d);
      }
    }
    double[] byRow = new double[column.rows()];
    for (int row = 0; row < byRow.length; row++) {
      byRow[row] = numbers[column.code(row)];
    }
    return byRow;
  }

  /** Whether a double holds every digit of every whole number that is written out. */
  static boolean keepsAllDigits(ColumnProfile profile) {
    return IntStream.range(0, profile.numbers().length).noneMatch(d -> isRounded(profile, d));
  }

  private static boolean isRounded(ColumnProfile profile, int d) {
    double number = profile.numbers()[d];
    if (!(Math.abs(number) >= 0x1p53)) {
      return false;
    }
    String text = profile.column().text(d).strip();
    return text.matches("[-+]?\\d{16,400}")
        && new BigDecimal(text).compareTo(new BigDecimal(number)) != 0;
  }

  private static OrdinalVariable ordinal(ColumnProfile profile) {
    TextColumn column = profile.column();
    InferredType inferred = TypeInference.infer(profile);
    if (inferred.type() == VariableType.ORDINAL) {
      return OrdinalVariable.ofSpellings(column, inferred.levels());
    }
    List<String> levels = Levels.of(column).names();
    if (!Levels.areWholeNumbers(levels)) {
      throw new IllegalArgumentException(
          "the order of the levels of \""
              + Names.shown(column.name())
              + "\" must be known, but it is not for "
              + Escape.shorten(Escape.terminal(levels.toString()), 2 * SHOWN)
              + "; give it with withOrdinal(\""
              + Names.shown(column.name())
              + "\", lowest, ..., highest)");
    }
    return OrdinalVariable.of(column, levels);
  }

  /** The one format that reads every text; day and month in both orders are refused. */
  private static TemporalFormat onlyFormat(ColumnProfile profile) {
    TextColumn column = profile.column();
    if (column.observed() == 0) {
      return TemporalFormat.ISO_DATE;
    }
    List<TemporalFormat> fitting = new ArrayList<>();
    TemporalFormat nearest = TemporalFormat.ISO_DATE;
    int furthest = -1;
    TemporalFormat epoch = Times.epoch(profile);
    for (TemporalFormat format : TemporalFormat.values()) {
      boolean counts =
          format == TemporalFormat.EPOCH_SECONDS || format == TemporalFormat.EPOCH_MILLIS;
      if (counts && format != epoch) {
        // Any number could be a count of seconds: only name and size together make it one.
        continue;
      }
      int d = firstUnread(column, format);
      if (d < 0) {
        fitting.add(format);
      } else if (d > furthest) {
        furthest = d;
        nearest = format;
      }
    }
    if (fitting.isEmpty()) {
      TemporalFormat format = nearest;
      throw Refusals.value(
          column,
          VariableType.TEMPORAL,
          "a point in time in a known format",
          d -> format.read(column.chars(), column.start(d), column.end(d)) == null);
    }
    boolean ambiguous = TemporalProfile.of(column, profile.number()).ambiguous;
    if (ambiguous
        && fitting.contains(TemporalFormat.DAY_MONTH_YEAR)
        && fitting.contains(TemporalFormat.MONTH_DAY_YEAR)) {
      throw new IllegalArgumentException(
          "the format of \""
              + Names.shown(column.name())
              + "\" must be known, but day/month/year and month/day/year both read every value;"
              + " give it with withTemporal(\""
              + Names.shown(column.name())
              + "\", TemporalFormat.DAY_MONTH_YEAR)");
    }
    return fitting.get(0);
  }

  private static int firstUnread(TextColumn column, TemporalFormat format) {
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d)
          && format.read(column.chars(), column.start(d), column.end(d)) == null) {
        return d;
      }
    }
    return -1;
  }
}
