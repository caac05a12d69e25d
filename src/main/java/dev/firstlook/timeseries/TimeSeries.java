package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.NumericSummary;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/**
 * Values at regular points in time, with the periods at which they may repeat.
 *
 * <pre>{@code
 * TimeSeries air = SeriesDatasets.airPassengers();
 * TimeSeries days = TimeSeries.of(LocalDate.of(2024, 1, 1), Period.ofDays(1), 3.1, 2.9, 4.0);
 * TimeSeries sales = TimeSeries.from(dataset, "month", "sales");
 * TimeSeries sums = TimeSeries.from(dataset, "date", "amount", CalendarStep.DAY, Aggregation.SUM);
 * TimeSeries plain = TimeSeries.of(values, 12);         // a bare index 0, 1, 2, ...
 * }</pre>
 *
 * <p>NaN means missing, and is lawful everywhere unless a method says otherwise; infinite values
 * are refused. Points in time are those of a calendar and a clock without a zone ({@link
 * LocalDateTime}), counted from the first one: monthly steps from 31 January go to 29 February and
 * on to 31 March. A series is immutable; arrays are copied in and out.
 */
public final class TimeSeries {
  private final String name;
  private final TimeAxis axis;
  private final double[] values;
  private final int[] periods;

  /** What a reader has to know of how the values were put together; empty if nothing. */
  private final String note;

  private TimeSeries(String name, TimeAxis axis, double[] values, int[] periods, String note) {
    this.name = name;
    this.axis = axis;
    this.values = values;
    this.periods = periods;
    this.note = note;
  }

  private TimeSeries(String name, TimeAxis axis, double[] values, int[] periods) {
    this(name, axis, values, periods, "");
  }

  /**
   * A series on a bare index 0, 1, 2, ...
   *
   * @param values the values in order; NaN means missing
   * @param periods the numbers of steps after which a season may repeat, each at least 2; none if
   *     there is no season to look for
   * @return the series, named "values"
   * @throws IllegalArgumentException if a value is infinite, or a period is less than 2 or given
   *     twice
   */
  public static TimeSeries of(double[] values, int... periods) {
    return checked("values", TimeAxis.index(), values.clone(), Periods.checked(periods));
  }

  /**
   * A series on a calendar. Its period is what comes with the step: a year of months (12), of two
   * (6), three (4), four (3) or six of them (2), a year of weeks (52), a week of days (7), or a day
   * of any step of whole seconds that divides it: half days (2), hours (24), half hours (48). Other
   * steps have none.
   *
   * @param start the first point: a year, a month, a date, or a date with time of day
   * @param step from one point to the next: whole months or years, whole days or weeks, or a
   *     duration
   * @param values the values in order; NaN means missing
   * @return the series, named "values"
   * @throws IllegalArgumentException if the start has a time zone, the step is not positive or
   *     mixes months with days, or a value is infinite
   */
  public static TimeSeries of(Temporal start, TemporalAmount step, double... values) {
    TimeAxis axis = TimeAxis.of(start, step);
    return on("values", axis, values.clone());
  }

  /**
   * A series of a data set. Rows are put in order of time, the step is the most frequent one, and
   * points that no row has become missing values. Of several rows with one time, such as the sales
   * of a day, {@link #from(Dataset, String, String, CalendarStep, Aggregation)} makes one value.
   *
   * @param dataset the table
   * @param time the name of a temporal variable, none of it missing
   * @param values the name of a continuous or discrete variable
   * @return the series, named as the variable
   * @throws IllegalArgumentException if a variable is not there or has another type, there are
   *     fewer than 2 rows, a time is missing or occurs twice, or a step is no multiple of the usual
   *     one; the message names the first row in which that is so
   */
  public static TimeSeries from(Dataset dataset, String time, String values) {
    return SeriesRows.series(dataset, time, values);
  }

  /**
   * A series put together from the rows of a data set, of which a day, a week, a month, a quarter
   * or a year may have many or none: the sum, mean or count of the amounts by day.
   *
   * <pre>{@code
   * TimeSeries cost = TimeSeries.from(
   *     Datasets.birdStrikesClean(), "flight_date", "cost_total_usd",
   *     CalendarStep.MONTH, Aggregation.SUM);
   * }</pre>
   *
   * <p>It goes from the step of the first row to that of the last. A step without rows has the sum
   * and the count 0, and no mean, smallest, largest or last value: these are missing there. Missing
   * amounts make the sum of their step missing, and are left out otherwise. Before the first and
   * after the last row nothing is known, so these two steps may be covered only in part. All of
   * this is said when the series is printed, itself or under another name or with other periods.
   *
   * @param dataset the table
   * @param time the name of a temporal variable, none of it missing
   * @param values the name of a continuous or discrete variable, the amounts
   * @param step how long the steps are; weeks begin on Monday
   * @param how what is made of the amounts of one step
   * @return the series, named as the variable, with the period that comes with the step
   * @throws IllegalArgumentException if a variable is not there or has another type, there is no
   *     row, a time is missing, the times are not known to the step, or the rows are more than a
   *     million steps apart
   */
  public static TimeSeries from(
      Dataset dataset, String time, String values, CalendarStep step, Aggregation how) {
    return GatheredRows.series(dataset, time, values, step, how);
  }

  /**
   * How many rows of a data set there are by day, week, month, quarter or year: events without an
   * amount. A step without rows has 0. The first and the last step may be covered only in part, as
   * with {@link #from(Dataset, String, String, CalendarStep, Aggregation)}.
   *
   * @param dataset the table, each row an event
   * @param time the name of a temporal variable, none of it missing
   * @param step how long the steps are; weeks begin on Monday
   * @return the series, named "rows of" the data set, with the period that comes with the step
   * @throws IllegalArgumentException if the variable is not there or has another type, there is no
   *     row, a time is missing, the times are not known to the step, or the rows are more than a
   *     million steps apart
   */
  public static TimeSeries counts(Dataset dataset, String time, CalendarStep step) {
    return GatheredRows.counts(dataset, time, step);
  }

  /** A series on an axis, with the period that comes with it; the array is not copied. */
  static TimeSeries on(String name, TimeAxis axis, double[] values) {
    return checked(name, axis, values, natural(axis));
  }

  private static int[] natural(TimeAxis axis) {
    int period = axis.step().naturalPeriod();
    return period == 0 ? new int[0] : new int[] {period};
  }

  private static TimeSeries checked(String name, TimeAxis axis, double[] values, int[] periods) {
    FiniteValues.given(axis, values);
    return new TimeSeries(name, axis, values, periods);
  }

  private static TimeSeries computed(String name, TimeAxis axis, double[] values, int[] periods) {
    FiniteValues.computed(name, axis, values);
    return new TimeSeries(name, axis, values, periods);
  }

  /** This series with lines for its reader, which belong to these values and no others. */
  TimeSeries noted(String newNote) {
    return new TimeSeries(name, axis, values, periods, newNote);
  }

  /** Another series on the same points, whose array is not copied. */
  TimeSeries with(String otherName, double[] others) {
    return computed(otherName, axis, others, periods);
  }

  /** A series on the points after the last of this one, whose array is not copied. */
  TimeSeries next(String otherName, double[] others) {
    return computed(otherName, axis.from(values.length), others, periods);
  }

  /** The values themselves, not to be changed. */
  double[] raw() {
    return values;
  }

  TimeAxis axis() {
    return axis;
  }

  /**
   * What the values are.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * This series under another name.
   *
   * @param newName what the values are
   * @return the series
   */
  public TimeSeries withName(String newName) {
    return new TimeSeries(newName, axis, values, periods, note);
  }

  /**
   * How many points there are, missing values included.
   *
   * @return the number of points, 0 or more
   */
  public int size() {
    return values.length;
  }

  /**
   * How many values are missing.
   *
   * @return the number of NaN
   */
  public int missing() {
    int missing = 0;
    for (double value : values) {
      missing += Double.isNaN(value) ? 1 : 0;
    }
    return missing;
  }

  /**
   * The values.
   *
   * @return a new array, NaN where missing
   */
  public double[] values() {
    return values.clone();
  }

  /**
   * One value.
   *
   * @param index its position, from 0
   * @return the value; NaN if missing
   * @throws IllegalArgumentException if there is no such position
   */
  public double value(int index) {
    return values[checkedIndex(index)];
  }

  /**
   * The value at a point in time.
   *
   * @param time a year, a month, a date, or a date with time of day
   * @return the value; NaN if missing
   * @throws IllegalArgumentException if the point is not one of this series
   */
  public double value(Temporal time) {
    return values[indexOf(time)];
  }

  /**
   * The position of a point in time.
   *
   * @param time a year, a month, a date, or a date with time of day
   * @return the position, from 0
   * @throws IllegalArgumentException if the point is not one of this series
   */
  public int indexOf(Temporal time) {
    LocalDateTime point = TimeAxis.time(time);
    LocalDateTime first = axis.at(0);
    LocalDateTime last = axis.at(values.length - 1L);
    // What is far away may be too many steps away to be counted.
    if (first != null && last != null && !point.isBefore(first) && !point.isAfter(last)) {
      long position = axis.position(point);
      if (position >= 0) {
        return (int) position;
      }
    }
    throw new IllegalArgumentException(
        "time must be one of the points of this series (" + span() + "), but was " + time);
  }

  /**
   * A point in time.
   *
   * @param index its position, from 0
   * @return the start of the hour, day, month or year that the value is of; empty on a bare index
   * @throws IllegalArgumentException if there is no such position
   */
  public Optional<LocalDateTime> time(int index) {
    return Optional.ofNullable(axis.at(checkedIndex(index)));
  }

  /**
   * What a point is called.
   *
   * @param index its position, from 0
   * @return such as {@code 1949-01}, {@code 1949-Q1}, {@code 2024-02-29}, {@code 2024-02-29 06:30};
   *     on a bare index its number
   * @throws IllegalArgumentException if there is no such position
   */
  public String label(int index) {
    return axis.label(checkedIndex(index));
  }

  private int checkedIndex(int index) {
    if (index >= 0 && index < values.length) {
      return index;
    }
    throw new IllegalArgumentException(
        "index must be in 0 to " + (values.length - 1) + ", but was " + index);
  }

  /**
   * How far it is from one point to the next.
   *
   * @return such as {@code month}, {@code half hour}, {@code 15 minutes}, {@code 0.5 seconds};
   *     {@code step} on a bare index
   */
  public String step() {
    return axis.step().words();
  }

  /**
   * After how many steps the season may repeat: the shortest of {@link #periods()}.
   *
   * @return the period; empty if there is none
   */
  public OptionalInt period() {
    return periods.length == 0 ? OptionalInt.empty() : OptionalInt.of(periods[0]);
  }

  /**
   * All periods.
   *
   * @return the periods in ascending order
   */
  public List<Integer> periods() {
    return Arrays.stream(periods).boxed().toList();
  }

  /**
   * This series with other periods.
   *
   * @param newPeriods each at least 2; none if there is no season to look for
   * @return the series
   * @throws IllegalArgumentException if a period is less than 2 or given twice
   */
  public TimeSeries withPeriods(int... newPeriods) {
    return new TimeSeries(name, axis, values, Periods.checked(newPeriods), note);
  }

  /**
   * A part of this series.
   *
   * @param from the first position, from 0
   * @param to the position after the last
   * @return the part, with its points in time
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= size
   */
  public TimeSeries slice(int from, int to) {
    if (from >= 0 && from <= to && to <= values.length) {
      return new TimeSeries(name, axis.from(from), Arrays.copyOfRange(values, from, to), periods);
    }
    throw new IllegalArgumentException(
        "a slice must lie in 0 to " + values.length + ", but was " + from + " to " + to);
  }

  /**
   * A part of this series between two of its points.
   *
   * @param first the first point of the part
   * @param last the last point of the part, which belongs to it
   * @return the part
   * @throws IllegalArgumentException if one is not a point of this series, or they are in the wrong
   *     order
   */
  public TimeSeries slice(Temporal first, Temporal last) {
    int from = indexOf(first);
    int to = indexOf(last);
    if (!(from <= to)) {
      throw new IllegalArgumentException(
          "the first point of a slice must not be after the last, but was %s, and the last %s"
              .formatted(first, last));
    }
    return slice(from, to + 1);
  }

  /**
   * The values of some steps before: at each point the value that was {@code steps} points earlier.
   *
   * @param steps how many steps to look back; negative looks ahead
   * @return a series on the same points, missing where there is no such value
   */
  public TimeSeries lag(int steps) {
    double[] lagged = new double[values.length];
    for (int i = 0; i < lagged.length; i++) {
      long from = (long) i - steps;
      lagged[i] = from >= 0 && from < values.length ? values[(int) from] : Double.NaN;
    }
    return with("lag " + steps + " of " + name, lagged);
  }

  /**
   * The changes over some steps; over a whole period they are free of the season.
   *
   * @param steps how far to look back, at least 1
   * @return the values minus those {@code steps} points earlier, a series that begins so much
   *     later; missing where either value is
   * @throws IllegalArgumentException if steps is less than 1 or not less than the size, or a change
   *     is more than the largest double value
   */
  public TimeSeries difference(int steps) {
    if (!(steps >= 1 && steps < values.length)) {
      throw new IllegalArgumentException(
          "steps of a difference must be in 1 to " + (values.length - 1) + ", but was " + steps);
    }
    double[] changes = new double[values.length - steps];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = values[i + steps] - values[i];
    }
    return computed(
        "change over " + Numbers.counted(steps, "step") + " of " + name,
        axis.from(steps),
        changes,
        periods);
  }

  /**
   * The natural logarithms: what grows by equal shares then grows by equal steps.
   *
   * @return the logarithms; {@link BoxCox#inverse(TimeSeries)} of {@code new BoxCox(0)} undoes it
   * @throws IllegalArgumentException if a value is zero or negative
   */
  public TimeSeries log() {
    return new BoxCox(0).apply(this);
  }

  /**
   * Another series on the same points, value by value.
   *
   * @param function what to do with each value; not asked where missing
   * @return the series, under the same name
   * @throws IllegalArgumentException if a result is infinite
   */
  public TimeSeries map(DoubleUnaryOperator function) {
    double[] mapped = new double[values.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = Double.isNaN(values[i]) ? Double.NaN : function.applyAsDouble(values[i]);
    }
    FiniteValues.mapped(axis, values, mapped);
    return new TimeSeries(name, axis, mapped, periods);
  }

  /**
   * This series by day, week, month, quarter or year.
   *
   * @param to how long the longer steps are
   * @param how what is made of the values of one of them
   * @return the shorter series, beginning with the step in which this one begins; empty if this one
   *     is
   * @throws IllegalArgumentException if this series has a bare index, or steps that are no part of
   *     the longer ones: of more days than the shortest of those (28 of a month, 90 of a quarter,
   *     365 of a year), or of months that do not divide them
   */
  public TimeSeries aggregate(CalendarStep to, Aggregation how) {
    return Aggregated.of(this, to, how);
  }

  /** The first and the last point, as words. */
  String span() {
    if (values.length == 0) {
      return "empty";
    }
    return (axis.isIndex() ? "index " : "") + label(0) + " to " + label(values.length - 1);
  }

  /**
   * The span, step, periods and counts on the first line, a sketch of the values on the second; for
   * a series put together from rows up to three lines on how.
   *
   * @return two lines or more; without the second if there is no value
   */
  @Override
  public String toString() {
    String head =
        Escape.terminal(name)
            + ": "
            + (axis.isIndex()
                ? Numbers.counted(values.length, "value")
                : axis.step().counted(values.length))
            + (values.length == 0 ? "" : ", " + span());
    String period = periods.length == 0 ? ", no period" : ", period " + Periods.words(periods);
    int missing = missing();
    String gaps = missing == 0 ? "" : ", " + missing + " missing";
    String notes = note.isEmpty() ? "" : "\n" + note;
    if (missing == values.length) {
      return head + period + gaps + notes;
    }
    NumericSummary summary = NumericSummary.of(values);
    return head
        + period
        + gaps
        + "\n"
        + Sketch.of(values)
        + "  "
        + Numbers.within(summary.minimum(), summary.range())
        + " to "
        + Numbers.within(summary.maximum(), summary.range())
        + notes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeSeries that
        && name.equals(that.name)
        && axis.equals(that.axis)
        && Arrays.equals(values, that.values)
        && Arrays.equals(periods, that.periods);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + axis.hashCode()) + Arrays.hashCode(values);
  }
}
