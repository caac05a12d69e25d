package dev.firstlook.data;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose values are points in time: dates, dates with time of day, months, years. They
 * can be ordered and subtracted, and not added.
 *
 * <p>Every value is a {@link LocalDateTime}, the start of the day, month or year where only that is
 * known ({@link #format()} tells); times with an offset are turned to UTC.
 */
public final class TemporalVariable implements Variable {
  /** So many characters of 2020-W05-1 name the week. */
  private static final int WEEK = 8;

  private final TextColumn column;
  private final TemporalFormat format;
  private final @Nullable LocalDateTime first;
  private final @Nullable LocalDateTime last;
  private final ChronoUnit resolution;

  private TemporalVariable(
      TextColumn column,
      TemporalFormat format,
      ChronoUnit resolution,
      @Nullable LocalDateTime first,
      @Nullable LocalDateTime last) {
    this.column = column;
    this.format = format;
    this.resolution = resolution;
    this.first = first;
    this.last = last;
  }

  /** The variable of a column of which it is known that every text can be read in the format. */
  static TemporalVariable ofProfiled(ColumnProfile profile, TemporalFormat format) {
    TextColumn column = profile.column();
    TimeRange range = profile.temporal().range;
    if (profile.temporal().format != format
        || profile.temporal().rows != column.observed()
        || range.first() < 0) {
      return of(column, format);
    }
    return new TemporalVariable(
        column,
        format,
        profile.temporal().resolution,
        read(column, format, range.first()),
        read(column, format, range.last()));
  }

  /** Checks that every observed text can be read in the format. */
  static TemporalVariable of(TextColumn column, TemporalFormat format) {
    LocalDateTime first = null;
    LocalDateTime last = null;
    ChronoUnit finest = format.resolution();
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d)) {
        LocalDateTime time = read(column, format, d);
        if (time == null) {
          throw Refusals.value(
              column,
              VariableType.TEMPORAL,
              "a " + format.words(),
              text -> read(column, format, text) == null);
        }
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
        if (format != TemporalFormat.DECIMAL_YEAR) {
          ChronoUnit unit = resolution(time);
          finest = unit.compareTo(finest) < 0 ? unit : finest;
        }
      }
    }
    return new TemporalVariable(column, format, finest, first, last);
  }

  /** The unit down to which a point in time is not zero. */
  private static ChronoUnit resolution(LocalDateTime time) {
    if (time.getNano() != 0) {
      return ChronoUnit.MILLIS;
    }
    if (time.getSecond() != 0) {
      return ChronoUnit.SECONDS;
    }
    return time.getHour() != 0 || time.getMinute() != 0 ? ChronoUnit.MINUTES : ChronoUnit.FOREVER;
  }

  private static @Nullable LocalDateTime read(TextColumn column, TemporalFormat format, int d) {
    return format.read(column.chars(), column.start(d), column.end(d));
  }

  @Override
  public String name() {
    return column.name();
  }

  @Override
  public VariableType type() {
    return VariableType.TEMPORAL;
  }

  @Override
  public int size() {
    return column.rows();
  }

  @Override
  public int missing() {
    return column.missing();
  }

  /**
   * How the points in time are written.
   *
   * @return the format
   */
  public TemporalFormat format() {
    return format;
  }

  /**
   * The unit down to which the points in time are known.
   *
   * @return that of the format, or a finer one if a time of day is written behind the date
   */
  public ChronoUnit resolution() {
    return resolution;
  }

  /**
   * The observed points in time, in the order of their rows.
   *
   * @return a list of length {@link #observed()}
   */
  public List<LocalDateTime> values() {
    return valuesByRow().stream().filter(Objects::nonNull).map(LocalDateTime.class::cast).toList();
  }

  /**
   * The points in time of all rows.
   *
   * @return a list of length {@link #size()}, null where the value is missing
   */
  public List<@Nullable LocalDateTime> valuesByRow() {
    @Nullable LocalDateTime[] times = new @Nullable LocalDateTime[column.texts()];
    for (int d = 0; d < times.length; d++) {
      times[d] = column.isMissingText(d) ? null : read(column, format, d);
    }
    List<@Nullable LocalDateTime> byRow = new ArrayList<>(column.rows());
    for (int row = 0; row < column.rows(); row++) {
      byRow.add(times[column.code(row)]);
    }
    return Collections.unmodifiableList(byRow);
  }

  /**
   * The earliest point in time.
   *
   * @return the minimum; empty if nothing is observed
   */
  public Optional<LocalDateTime> first() {
    return Optional.ofNullable(first);
  }

  /**
   * The latest point in time.
   *
   * @return the maximum; empty if nothing is observed
   */
  public Optional<LocalDateTime> last() {
    return Optional.ofNullable(last);
  }

  /**
   * How many different points in time occur.
   *
   * @return the number of distinct texts; two spellings of one date count as two
   */
  public int distinct() {
    return column.distinctValues();
  }

  @Override
  public String toString() {
    String span =
        first()
            .flatMap(from -> last().map(to -> ", from " + shown(from) + " to " + shown(to)))
            .orElse("");
    return Names.headline(this, span + ", written as " + format.words());
  }

  /** A point in time as coarse as it was written. */
  String shown(LocalDateTime time) {
    if (format == TemporalFormat.TIME_OF_DAY) {
      return time.toLocalTime().toString();
    }
    if (format == TemporalFormat.YEAR_QUARTER) {
      return time.getYear() + "-Q" + time.get(IsoFields.QUARTER_OF_YEAR);
    }
    return switch (resolution) {
      case YEARS -> Integer.toString(time.getYear());
      case MONTHS -> YearMonth.from(time).toString();
      case WEEKS -> time.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, WEEK);
      case DAYS -> time.toLocalDate().toString();
      default -> time.toString().replace('T', ' ');
    };
  }
}
