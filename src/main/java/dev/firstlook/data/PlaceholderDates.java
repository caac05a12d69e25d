package dev.firstlook.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates that programs write where none is known: where a count of days or seconds starts, and where
 * a calendar ends. They are suspect only far from the other dates.
 */
final class PlaceholderDates {
  private static final Set<LocalDate> KNOWN =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1111, 11, 11),
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1901, 1, 1),
          LocalDate.of(1904, 1, 1),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(2099, 12, 31),
          LocalDate.of(2999, 12, 31),
          LocalDate.of(9999, 1, 1),
          LocalDate.of(9999, 12, 31));

  /** Nobody enters a date of five years ago by a slip; a gap of this length needs a reason. */
  private static final long YEARS_APART = 5;

  private PlaceholderDates() {}

  /** The texts that are such dates, and the reason; a year as such is judged as a number. */
  static Map<Integer, String> of(AlertedColumn column, TemporalFormat format) {
    TextColumn text = column.text();
    if (format.resolution() == ChronoUnit.YEARS || format == TemporalFormat.DECIMAL_YEAR) {
      return Map.of();
    }
    List<Integer> candidates = new ArrayList<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (int d = 0; d < text.texts(); d++) {
      LocalDate date = date(text, format, d);
      if (date != null) {
        if (KNOWN.contains(date)) {
          candidates.add(d);
        } else {
          first = date.isBefore(first) ? date : first;
          last = date.isAfter(last) ? date : last;
        }
      }
    }
    Map<Integer, String> reasons = new LinkedHashMap<>();
    for (int d : candidates) {
      LocalDate date = date(text, format, d);
      if (date != null
          && first.isBefore(last)
          && (date.isBefore(first.minusYears(YEARS_APART))
              || date.isAfter(last.plusYears(YEARS_APART)))) {
        reasons.put(
            d,
            "a date that programs write where none is known; the others are from "
                + first
                + " to "
                + last);
      }
    }
    return reasons;
  }

  private static @Nullable LocalDate date(TextColumn text, TemporalFormat format, int d) {
    if (text.isMissingText(d)) {
      return null;
    }
    LocalDateTime time = format.read(text.chars(), text.start(d), text.end(d));
    return time == null ? null : time.toLocalDate();
  }
}
