package dev.firstlook.timeseries;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How a step reads: so many of a unit, by the largest unit of which it is a whole number.
 *
 * @param count how many; may be a fraction of seconds
 * @param noun the unit in the singular, with a plural in -s
 */
record Unit(BigDecimal count, String noun) {

  static Unit of(TimeAxis.Step step) {
    if (step.isMonths()) {
      long months = step.months();
      return months == 3
          ? whole(1, "quarter")
          : months % 12 == 0 ? whole(months / 12, "year") : whole(months, "month");
    }
    Duration duration = step.duration();
    if (duration.isZero()) {
      return whole(1, "step");
    }
    long seconds = duration.getSeconds();
    if (duration.getNano() != 0) {
      BigDecimal part = BigDecimal.valueOf(duration.toNanosPart(), 9);
      return new Unit(BigDecimal.valueOf(seconds).add(part).stripTrailingZeros(), "second");
    }
    if (seconds == 1800) {
      return whole(1, "half hour");
    }
    return seconds % 604_800 == 0
        ? whole(seconds / 604_800, "week")
        : seconds % 86_400 == 0
            ? whole(seconds / 86_400, "day")
            : seconds % 3600 == 0
                ? whole(seconds / 3600, "hour")
                : seconds % 60 == 0 ? whole(seconds / 60, "minute") : whole(seconds, "second");
  }

  private static Unit whole(long count, String noun) {
    return new Unit(BigDecimal.valueOf(count), noun);
  }

  private boolean isOne() {
    return count.compareTo(BigDecimal.ONE) == 0;
  }

  /** Such as month, half hour, 15 minutes. */
  String words() {
    return isOne() ? noun : count.toPlainString() + " " + noun + "s";
  }

  /** Such as one month, 15 minutes. */
  String one() {
    return isOne() ? "one " + noun : words();
  }

  /** Such as months, steps of 15 minutes: the plural of 15 minutes would count twice. */
  String several() {
    return isOne() ? noun + "s" : "steps of " + words();
  }

  /** Such as 1 month, 12 months, 1 step of 15 minutes, 400 steps of 15 minutes. */
  String counted(long steps) {
    return steps + " " + (steps != 1 ? several() : isOne() ? noun : "step of " + words());
  }
}
