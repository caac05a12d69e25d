package dev.firstlook.data;

import java.util.Locale;

/** What a word in the name of a column can hint at; each has its words in name-words.txt. */
enum Hint {
  UNIT,
  MONEY,
  MEASURE,
  RATE,
  COUNT,
  RATING,
  SCALE,
  CODE,
  IDENTIFIER,
  STRICTIDENTIFIER,
  POSTAL,
  RUNNING,
  YEAR,
  TIME,
  EPOCH,
  TEXT,
  NAMING,
  MONTH,
  WEEKDAY,
  MONTHDAY,
  HOUR,
  QUARTER,
  WEEK;

  String block() {
    return name().toLowerCase(Locale.ROOT);
  }
}
