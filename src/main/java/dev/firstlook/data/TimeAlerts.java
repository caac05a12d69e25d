package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How points in time are written, and whether all of them can be read. */
final class TimeAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("day or month first", TimeAlerts::ambiguous),
          new AlertRule("dates as text", TimeAlerts::asText),
          new AlertRule("times turned to UTC", TimeAlerts::zoned),
          new AlertRule("unreadable dates", TimeAlerts::unreadable),
          new AlertRule("gaps in time", TimeSteps::gaps));

  /** Texts that sort in the order of time, and that every program reads alike. */
  private static final Set<String> PLAIN =
      Set.of("ISO_DATE", "ISO_DATE_TIME", "YEAR", "YEAR_MONTH", "DECIMAL_YEAR", "TIME_OF_DAY");

  /** Formats of numbers read any number: they say nothing about a column of texts. */
  private static final Set<String> NUMBERS =
      Set.of("YEAR", "DECIMAL_YEAR", "EPOCH_SECONDS", "EPOCH_MILLIS");

  /** A column is meant to hold dates if so many of its values are dates of one format. */
  static final double MEANT_AS_DATES = 0.8;

  /** The characters of 2020-03-31. */
  private static final int LONGEST_DATE = 10;

  private static final int SAMPLE = 50;
  private static final int SHOWN = 3;

  private TimeAlerts() {}

  private static Optional<Alert> ambiguous(AlertedColumn column) {
    if (!column.type().dayMonthAmbiguous()
        || !(column.variable() instanceof TemporalVariable temporal)) {
      return Optional.empty();
    }
    TemporalFormat taken = temporal.format();
    TemporalFormat other =
        taken == TemporalFormat.DAY_MONTH_YEAR
            ? TemporalFormat.MONTH_DAY_YEAR
            : TemporalFormat.DAY_MONTH_YEAR;
    int d = telling(column, taken, other);
    String example = column.text().text(d).strip();
    return Optional.of(
        column.alert(
            AlertKind.AMBIGUOUS_DATES,
            AlertWording.quoted(example)
                + " is read as "
                + taken.parse(example).toLocalDate()
                + ", could be "
                + other.parse(example).toLocalDate(),
            column.rows(text -> text == d),
            List.of(
                new Step("values that both orders read", "all " + column.observed()),
                new Step("taken as", taken.words()),
                new Step("could be", other.words())),
            "If you know better: " + AlertWording.call("withTemporal", column.name(), other)));
  }

  /** A text that the two formats read differently; one without points, which are in less doubt. */
  private static int telling(AlertedColumn column, TemporalFormat taken, TemporalFormat other) {
    TextColumn text = column.text();
    return column
        .texts(
            d -> {
              LocalDateTime one = taken.read(text.chars(), text.start(d), text.end(d));
              LocalDateTime two = other.read(text.chars(), text.start(d), text.end(d));
              return one != null && two != null && !one.equals(two);
            })
        .stream()
        .min(Comparator.comparing(d -> text.text(d).indexOf('.') >= 0))
        .orElseGet(() -> column.firstText());
  }

  private static Optional<Alert> asText(AlertedColumn column) {
    if (!(column.variable() instanceof TemporalVariable temporal)
        || column.observed() == 0
        || column.type().dayMonthAmbiguous()
        || PLAIN.contains(temporal.format().name())) {
      return Optional.empty();
    }
    int d = column.firstText();
    TextColumn text = column.text();
    LocalDateTime time = temporal.format().read(text.chars(), text.start(d), text.end(d));
    return Optional.of(
        column.alert(
            AlertKind.DATES_AS_TEXT,
            AlertWording.quoted(text.text(d))
                + " is read as "
                + (time == null ? "nothing" : temporal.shown(time))
                + " ("
                + temporal.format().words()
                + ")",
            column.rows(any -> any == d),
            List.of(
                new Step("values read so", "all " + column.observed()),
                new Step("the format that sorts", "year-month-day, as ISO 8601 has it")),
            "Nothing, if the reading is right; table() holds dates."));
  }

  /** Times with an offset are read as times in UTC, which the clock on the wall does not show. */
  private static Optional<Alert> zoned(AlertedColumn column) {
    if (!(column.variable() instanceof TemporalVariable temporal)
        || temporal.format() != TemporalFormat.ISO_DATE_TIME) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    List<Integer> zoned = column.texts(d -> hasOffset(text, d)).stream().sorted().toList();
    if (zoned.isEmpty()) {
      return Optional.empty();
    }
    int d = zoned.get(0);
    LocalDateTime time = temporal.format().parse(text.text(d).strip());
    return Optional.of(
        column.alert(
            AlertKind.DATES_AS_TEXT,
            AlertWording.quoted(text.text(d)) + " is read as " + temporal.shown(time) + " in UTC",
            column.rows(zoned),
            List.of(
                new Step(
                    "values with an offset from UTC",
                    AlertWording.part(column.count(zoned), column.observed(), "values"))),
            "Nothing, if UTC will do: hours and days are then those of UTC. For local time take the"
                + " offsets off in the file."));
  }

  /** Whether a sign other than that of an offset of zero follows the date and the time. */
  private static boolean hasOffset(TextColumn text, int d) {
    char[] chars = text.chars();
    int sign = text.end(d) - 1;
    boolean some = false;
    while (sign >= text.start(d) + LONGEST_DATE && chars[sign] != '+' && chars[sign] != '-') {
      some |= chars[sign] >= '1' && chars[sign] <= '9';
      sign--;
    }
    return some && sign >= text.start(d) + LONGEST_DATE;
  }

  private static Optional<Alert> unreadable(AlertedColumn column) {
    TemporalFormat format =
        column.is(VariableType.TEXT, VariableType.CATEGORICAL, VariableType.IDENTIFIER)
            ? likely(column)
            : null;
    if (format == null) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    Set<Integer> codes = Set.copyOf(column.suspects().texts());
    List<Integer> bad =
        column
            .texts(
                d ->
                    !codes.contains(d)
                        && format.read(text.chars(), text.start(d), text.end(d)) == null)
            .stream()
            .sorted()
            .toList();
    long rows = column.count(bad);
    if (bad.isEmpty() || rows > (1 - MEANT_AS_DATES) * column.observed()) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    bad.stream()
        .limit(10)
        .forEach(
            d ->
                steps.add(
                    new Step(
                        AlertWording.quoted(text.text(d)),
                        "first in row " + (text.firstRow(d) + 1))));
    List<String> arguments = new ArrayList<>(List.of(column.name()));
    bad.stream().map(d -> text.text(d).strip()).distinct().forEach(arguments::add);
    return Optional.of(
        column.alert(
            AlertKind.MIXED_DATES,
            rows
                + " of "
                + Numbers.counted(column.observed(), "value")
                + (rows == 1 ? " is not read as " : " are not read as ")
                + format.words()
                + ": "
                + String.join(
                    ", ",
                    bad.stream().limit(SHOWN).map(d -> AlertWording.quoted(text.text(d))).toList()),
            column.rows(bad, SHOWN),
            steps,
            "Correct them in the file; or count them as missing, and the rest are dates: "
                + AlertWording.call("withMissing", arguments)));
  }

  /** The format of most of the first different texts, or null if there is none. */
  private static @Nullable TemporalFormat likely(AlertedColumn column) {
    TextColumn text = column.text();
    TemporalFormat best = null;
    int most = 0;
    int looked = 0;
    for (TemporalFormat format : TemporalFormat.values()) {
      int read = 0;
      looked = 0;
      for (int d = 0; d < text.texts() && looked < SAMPLE; d++) {
        if (!text.isMissingText(d)) {
          looked++;
          boolean fits =
              !NUMBERS.contains(format.name())
                  && format.read(text.chars(), text.start(d), text.end(d)) != null;
          read += fits ? 1 : 0;
        }
      }
      if (read > most) {
        most = read;
        best = format;
      }
    }
    return 2 * most >= looked ? best : null;
  }
}
