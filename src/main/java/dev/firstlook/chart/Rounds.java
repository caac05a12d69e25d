package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A series cut into the rounds of its season: years, weeks or days of the calendar where the period
 * is one of them, and so many steps otherwise.
 */
final class Rounds {

  private static final int WEEK = 7 * 86_400;
  private static final int DAY = 86_400;

  /** What a round is. */
  private enum Kind {
    YEAR_OF_MONTHS("year"),
    YEAR_OF_DAYS("year"),
    WEEK("week"),
    DAY("day"),
    STEPS("cycle");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }
  }

  private final TimeSeries series;
  private final int period;
  private final Kind kind;
  private final double seconds;
  private final int months;

  private Rounds(TimeSeries series, int period, Kind kind, double seconds, int months) {
    this.series = series;
    this.period = period;
    this.kind = kind;
    this.seconds = seconds;
    this.months = months;
  }

  /**
   * The rounds of a series.
   *
   * @param period how many steps make a round
   */
  static Rounds of(TimeSeries series, int period) {
    if (!(period >= 2)) {
      throw new IllegalArgumentException("period must be at least 2, but was " + period);
    }
    if (SeriesWords.isIndex(series) || series.size() < 2) {
      return new Rounds(series, period, Kind.STEPS, 0, 0);
    }
    LocalDateTime first = time(series, 0);
    LocalDateTime second = time(series, 1);
    String step = series.step();
    if (step.contains("month") || step.contains("quarter") || step.contains("year")) {
      // From the 31st of January to the 29th of February is a step, though no whole month.
      int months = (int) YearMonth.from(first).until(YearMonth.from(second), ChronoUnit.MONTHS);
      Kind kind = months * period == 12 ? Kind.YEAR_OF_MONTHS : Kind.STEPS;
      return new Rounds(series, period, kind, 0, months);
    }
    double seconds = DateAxis.seconds(first, second);
    boolean year = seconds >= DAY && Math.abs(seconds * period - 365 * DAY) <= 2.0 * DAY;
    Kind kind =
        year
            ? Kind.YEAR_OF_DAYS
            : seconds * period == WEEK
                ? Kind.WEEK
                : seconds * period == DAY ? Kind.DAY : Kind.STEPS;
    return new Rounds(series, period, kind, seconds, 0);
  }

  private static LocalDateTime time(TimeSeries series, int index) {
    return series.time(index).orElseThrow();
  }

  /** What a round is called: year, week, day, or cycle. */
  String noun() {
    return kind.noun;
  }

  /** The number of the round of a point; the first of the series is in round 0. */
  int round(int index) {
    return kind == Kind.STEPS
        ? index / period
        : (int) (number(time(series, index)) - number(time(series, 0)));
  }

  private long number(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    return switch (kind) {
      case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7);
      case DAY -> day.toEpochDay();
      default -> day.getYear();
    };
  }

  /** How many rounds there are. */
  int count() {
    return round(series.size() - 1) + 1;
  }

  /** What the round of a point is called: 1960, the date of its Monday, its date, its number. */
  String label(int index) {
    if (kind == Kind.STEPS) {
      return Integer.toString(index / period + 1);
    }
    LocalDate day = time(series, index).toLocalDate();
    return switch (kind) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
      case DAY -> day.toString();
      default -> Integer.toString(day.getYear());
    };
  }

  /** Where in its round a point is, in steps from 0. */
  double place(int index) {
    if (kind == Kind.STEPS) {
      return index % period;
    }
    LocalDateTime time = time(series, index);
    LocalDate day = time.toLocalDate();
    double second = time.toLocalTime().toNanoOfDay() / 1e9;
    return switch (kind) {
      case YEAR_OF_MONTHS -> slotOf(day);
      case YEAR_OF_DAYS -> (day.getDayOfYear() - 1) * DAY / seconds;
      case WEEK -> ((day.getDayOfWeek().getValue() - 1) * DAY + second) / seconds;
      default -> second / seconds;
    };
  }

  /** The month, the quarter or the like in which a day is; any day stands for the whole of it. */
  private int slotOf(LocalDate day) {
    return (day.getMonthValue() - 1) / months;
  }

  /** The slot of a point, one of {@link #slots()}. */
  int slot(int index) {
    return Math.min(slots() - 1, (int) place(index));
  }

  /** The values of each slot by round, NaN where there is none. */
  double[][] bySlot() {
    double[][] table = new double[slots()][count()];
    for (double[] row : table) {
      Arrays.fill(row, Double.NaN);
    }
    double[] values = series.values();
    for (int i = 0; i < values.length; i++) {
      table[slot(i)][round(i)] = values[i];
    }
    return table;
  }

  /** How many slots a round has; a year of 52 weeks has a short 53rd. */
  int slots() {
    return kind == Kind.YEAR_OF_DAYS ? (int) Math.ceil(366 * DAY / seconds) : period;
  }

  /** What a slot is called in a sentence. */
  String slotName(int slot) {
    return switch (kind) {
      case YEAR_OF_MONTHS ->
          months == 3
              ? "Q" + (slot + 1)
              : month(slot).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case WEEK ->
          period == 7
              ? DayOfWeek.of(slot + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              : slot + 1 + " of " + period;
      case DAY ->
          LocalDate.EPOCH
              .atStartOfDay()
              .plusSeconds((long) (slot * seconds))
              .toLocalTime()
              .toString();
      default -> slot + 1 + " of " + slots();
    };
  }

  /** The month in which the points of a slot are: of half years perhaps June and December. */
  private Month month(int slot) {
    int first = time(series, 0).getMonthValue() - 1;
    return Month.of(slot * months + first % months + 1);
  }

  /** The name of the axis along a round; empty if its labels say it. */
  String axisName() {
    return kind == Kind.STEPS ? "step of the cycle" : "";
  }

  /** The labels along a round at their places. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    switch (kind) {
      case YEAR_OF_MONTHS -> {
        for (int slot = 0; slot < period; slot++) {
          String name = slotName(slot);
          ticks.add(new Tick(slot, months == 3 ? name : name.substring(0, 3)));
        }
      }
      case YEAR_OF_DAYS -> {
        for (Month month : Month.values()) {
          double at = (LocalDate.of(2023, month, 1).getDayOfYear() - 1) * DAY / seconds;
          ticks.add(new Tick(at, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
      }
      case WEEK -> {
        for (DayOfWeek day : DayOfWeek.values()) {
          double at = (day.getValue() - 1) * DAY / seconds;
          ticks.add(new Tick(at, day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
      }
      case DAY -> {
        for (int hour = 0; hour < 24; hour += 3) {
          ticks.add(new Tick(hour * 3600 / seconds, String.format(Locale.ROOT, "%02d:00", hour)));
        }
      }
      case STEPS -> {
        int every = Math.max(1, period / 12);
        for (int slot = 0; slot < period; slot += every) {
          ticks.add(new Tick(slot, Integer.toString(slot + 1)));
        }
      }
    }
    return ticks;
  }
}
