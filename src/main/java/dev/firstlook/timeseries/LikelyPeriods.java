package dev.firstlook.timeseries;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Periods that a season is likely to have, before the data are seen: a length that was estimated
 * has an error, and one of these that fits as well is the better name for it.
 *
 * @param declared by the series
 * @param calendar the day, the week and the year in steps of the calendar of the series
 */
record LikelyPeriods(List<Integer> declared, List<Integer> calendar) {

  /** What was said is given up only for what hardly happens by chance. */
  private static final double ERRORS_OF_DECLARED = 3;

  private static final double ERRORS = 2;
  private static final Duration DAY = Duration.ofDays(1);
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_YEAR = 365;

  static LikelyPeriods of(List<Integer> declared, TimeAxis axis) {
    return new LikelyPeriods(declared, axis.isIndex() ? List.of() : calendar(axis.step()));
  }

  private static List<Integer> calendar(TimeAxis.Step step) {
    long shortest = step.naturalPeriod();
    if (shortest == 0) {
      return List.of();
    }
    int ofDay = step.isMonths() ? 1 : step.duration().compareTo(DAY);
    LongStream periods =
        ofDay > 0
            ? LongStream.of(shortest)
            : ofDay == 0
                ? LongStream.of(shortest, DAYS_OF_YEAR)
                : LongStream.of(shortest, shortest * DAYS_OF_WEEK, shortest * DAYS_OF_YEAR);
    return periods.filter(period -> period >= 2).mapToObj(Math::toIntExact).toList();
  }

  /**
   * The period of a length: one that was declared, or of the calendar, if it fits as well or
   * repeats better, the nearest if there are several; or one that holds whole cycles of a season
   * found before, as weeks of hours hold whole days; or the next whole number.
   */
  int of(CycleLength length, List<SeasonalPeriod> found) {
    int period = (int) Math.rint(length.steps());
    for (SeasonalPeriod season : found) {
      int multiple = (int) Math.rint(length.steps() / season.period()) * season.period();
      period =
          (length.allows(multiple, ERRORS) || length.repeatsBetter(multiple, period))
                  && !isChance(length, multiple, season)
              ? multiple
              : period;
    }
    period = nearest(length, calendar, ERRORS, period);
    return nearest(length, declared, ERRORS_OF_DECLARED, period);
  }

  /** A length that leaves a quarter of all numbers open is often near a multiple by chance. */
  private static boolean isChance(CycleLength length, int multiple, SeasonalPeriod season) {
    double eighth = season.period() / 8.0;
    return length.allows(multiple - eighth, ERRORS) || length.allows(multiple + eighth, ERRORS);
  }

  private static int nearest(CycleLength length, List<Integer> some, double errors, int otherwise) {
    int nearest = otherwise;
    double least = Double.POSITIVE_INFINITY;
    for (int period : some) {
      double distance = Math.abs(period - length.steps());
      boolean fits =
          distance <= 0.5
              || length.allows(period, errors)
              || length.repeatsBetter(period, otherwise);
      if (distance < least && fits) {
        least = distance;
        nearest = period;
      }
    }
    return nearest;
  }
}
