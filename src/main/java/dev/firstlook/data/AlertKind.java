package dev.firstlook.data;

import static dev.firstlook.data.AlertSeverity.NOTICE;
import static dev.firstlook.data.AlertSeverity.WARNING;

/** What an {@link Alert} is about, the most serious first. */
public enum AlertKind {
  /** The first line of the file seems to hold data, not names. */
  NO_HEADER(
      WARNING,
      "no header line",
      "The names of the variables look like values: the file seems to have no header line, so its"
          + " first row of data is lost."),
  /** All columns of the file seem to be in one, for another character separates them. */
  WRONG_SEPARATOR(
      WARNING,
      "wrong separator",
      "The file was read with a character between the fields that it does not have, so each line is"
          + " one long text."),
  /** Names, and nothing below them. */
  NO_ROWS(
      WARNING,
      "no rows",
      "There are variables, but not one observation: every summary is empty and every type is a"
          + " guess from the name."),
  /** The line of names occurs again among the data. */
  REPEATED_HEADER(
      WARNING,
      "header repeated",
      "Files were put one behind the other, each with its header line; the names are now values and"
          + " make columns of numbers columns of text."),
  /** The first row names units, or names the variables once more in other words. */
  SECOND_HEADER(
      WARNING,
      "second header line",
      "A line of units or descriptions below the names is taken for a row, and its words make"
          + " columns of numbers columns of text."),
  /** Characters were read with the wrong character set. */
  BROKEN_CHARACTERS(
      WARNING,
      "broken characters",
      "The text was written in one character set and read in another, here or by a program before;"
          + " words with accents no longer match."),
  /** The last row sums up the others. */
  TOTAL_ROW(
      WARNING,
      "row of totals",
      "A row that sums up the others is counted as one of them, and everything is counted twice."),
  /** A value stands for "not known". */
  MISSING_CODE(
      WARNING,
      "suspected missing code",
      "A value that seems to stand for 'not known' is taken as if it had been observed, in every"
          + " count and in every calculation."),
  /** Numbers and words in one column. */
  MIXED_VALUES(
      WARNING,
      "numbers and words mixed",
      "A column that is to be calculated with must hold numbers only; one word makes all of it"
          + " text."),
  /** Points in time and other things in one column. */
  MIXED_DATES(
      WARNING,
      "unreadable dates",
      "Most values are points in time of one format, the others are written in another way, or"
          + " there is no such day."),
  /** Day and month cannot be told apart. */
  AMBIGUOUS_DATES(
      WARNING,
      "day or month first?",
      "03/04 is 3 April in one country and March 4 in another; the values alone do not tell."),
  /** A comma or a point before three digits, for thousands or for decimals. */
  DECIMAL_COMMA(
      WARNING,
      "thousands or decimals?",
      "1,234 and 1.234 are more than a thousand in one country and a little more than one in"
          + " another; the values alone do not tell."),
  /** Values of an ordinal variable that are none of its levels. */
  OUTSIDE_ORDER(
      WARNING,
      "outside the order",
      "Values without a place among the levels take no part in medians, quantiles and ranks."),
  /** Values that the quantity cannot take. */
  IMPOSSIBLE_VALUES(
      WARNING,
      "impossible values",
      "No such value of the quantity exists: it is an error, a code, or another unit."),
  /** A tag that should tell rows apart occurs more than once. */
  REPEATED_IDENTIFIER(
      WARNING,
      "repeated identifiers",
      "What should tell rows apart does not: a row was entered twice, or two things share a tag."),
  /** Rows that are equal in every variable. */
  DUPLICATE_ROWS(
      WARNING,
      "duplicate rows",
      "What was observed once and counted twice makes groups larger and results surer than they"
          + " are."),
  /** One category in several spellings. */
  SPELLINGS(
      WARNING,
      "spellings of one value",
      "Each spelling is counted as a category of its own, so all of them are counted too low."),
  /** Tags that are shorter than the others. */
  LOST_ZEROS(
      WARNING,
      "lost leading zeros",
      "Some program took tags for numbers and dropped their zeros in front; they no longer match"
          + " the same tags elsewhere."),
  /** At least half of the values are missing. */
  MOSTLY_MISSING(
      WARNING,
      "mostly missing",
      "What is left describes the rows in which it was recorded, which need not be like the"
          + " others."),
  /** A part of the values is missing. */
  MISSING(
      NOTICE,
      "missing values",
      "Statistics leave the missing values out. That does no harm if they are missing by accident,"
          + " and misleads if they are missing for a reason."),
  /** Rows without any value. */
  EMPTY_ROWS(NOTICE, "empty rows", "Rows in which nothing was observed only raise the counts."),
  /** The same value in every row. */
  CONSTANT(
      NOTICE, "constant", "A variable that does not vary explains no difference between rows."),
  /** Two variables say the same. */
  SAME_CONTENT(
      NOTICE,
      "same content twice",
      "If one of the two is known, the other tells nothing new; used together they count the same"
          + " thing twice."),
  /** Values far from all others. */
  OUTLIERS(
      NOTICE,
      "outliers",
      "Values far from the others are errors, another unit, or the most interesting rows of all;"
          + " they pull the mean and the standard deviation, hardly the median."),
  /** One value piles up at the end of the range. */
  HEAP_AT_THE_END(
      NOTICE,
      "heap at the end",
      "Where one value at the end of the range is far more frequent than its neighbours, values"
          + " beyond it were perhaps cut off, as in '50 or more'."),
  /** Zero occurs far more often than any other value. */
  MANY_ZEROS(
      NOTICE,
      "many zeros",
      "Two questions are mixed: whether there is anything, and how much. The mean answers"
          + " neither."),
  /** A long tail on one side. */
  SKEW(
      NOTICE,
      "strong skew",
      "A few values far out on one side carry much of the sum; the mean is no typical value."),
  /** One level holds nearly all rows. */
  IMBALANCE(
      NOTICE,
      "imbalance",
      "The other levels have few rows, so little can be said about them; and whoever always guesses"
          + " the frequent one is nearly always right."),
  /** Very many levels. */
  HIGH_CARDINALITY(
      NOTICE,
      "many levels",
      "With so many levels most have only a few rows: tables and bar charts of them are hard to"
          + " read, and their shares are uncertain."),
  /** Rare levels that differ from a frequent one by a letter. */
  SIMILAR_SPELLINGS(
      NOTICE,
      "one letter apart",
      "A rare value that differs from a frequent one by a letter is often the same, mistyped."),
  /** Blanks and invisible characters around values. */
  STRAY_BLANKS(
      NOTICE,
      "stray blanks",
      "Two texts that look the same are different for a program if one has a blank or an invisible"
          + " character more."),
  /** Numbers with something written around them. */
  NUMBERS_AS_TEXT(
      NOTICE,
      "numbers as text",
      "The numbers are dressed for people. They are undressed here; other programs take them for"
          + " text."),
  /** Points in time in a format that does not sort. */
  DATES_AS_TEXT(
      NOTICE,
      "dates as text",
      "Written so, points in time do not sort as text, and not every program reads them in the same"
          + " way. Here they are read as points in time."),
  /** Codes that all have the same length. */
  CODES_OF_ONE_LENGTH(
      NOTICE,
      "codes of one length",
      "Codes are names: they cannot be added, and their zeros in front belong to them. A program"
          + " that takes them for numbers drops the zeros."),
  /** A variable that only numbers the rows. */
  RUNNING_NUMBER(
      NOTICE,
      "running number",
      "It numbers the rows in their order. Its mean and spread say how many rows there are and"
          + " nothing else."),
  /** The rows are values with their frequencies. */
  FREQUENCY_TABLE(
      NOTICE,
      "frequency table",
      "Each row stands for many observations: the statistics of the columns as they are mean"
          + " nothing, each value has to be weighted by its frequency."),
  /** Points in time that skip or repeat a step. */
  TIME_GAPS(
      NOTICE,
      "gaps in time",
      "What looks at neighbouring rows as neighbouring points in time (differences, moving"
          + " averages, seasons) goes wrong where a step is skipped or repeated."),
  /** The type could be another one. */
  UNSURE_TYPE(
      NOTICE,
      "unsure type",
      "The values speak for more than one type of variable, and the type decides which statistics"
          + " mean something.");

  private final AlertSeverity severity;
  private final String words;
  private final String meaning;

  AlertKind(AlertSeverity severity, String words, String meaning) {
    this.severity = severity;
    this.words = words;
    this.meaning = meaning;
  }

  /**
   * How much alerts of this kind weigh.
   *
   * @return warning or notice
   */
  public AlertSeverity severity() {
    return severity;
  }

  /**
   * The kind in a few words.
   *
   * @return such as {@code duplicate rows}
   */
  public String words() {
    return words;
  }

  /**
   * Why one should care.
   *
   * @return one or two sentences
   */
  public String meaning() {
    return meaning;
  }
}
