package dev.firstlook.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column as it was written: every distinct text once, and for each row which text it holds.
 *
 * <p>What is looked at (missing tokens, numbers, dates, vocabularies) is looked at once per
 * distinct text, weighted by how often it occurs, so a whole column is cheap to inspect. The text
 * is kept for good: a type can be overridden later without a loss.
 *
 * <p>Immutable once built ({@link TextColumnBuilder}). A distinct text has an index {@code d} from
 * 0 in the order of first appearance.
 */
final class TextColumn {
  private final String name;
  private final int rows;
  private final int[] codes;
  private final char[] chars;
  private final int[] ends;
  private final int[] counts;
  private final int[] firstRows;
  private final boolean[] missingTexts;
  private final int distinct;
  private final int missing;
  private final int distinctMissing;
  private final ReadOptions options;

  /** Takes over the arrays of its builder, which does not use them afterwards. */
  TextColumn(
      String name,
      int rows,
      int[] codes,
      char[] chars,
      int[] ends,
      int[] counts,
      int[] firstRows,
      int distinct,
      MissingTokens missingTokens,
      ReadOptions options) {
    this(
        name,
        rows,
        codes,
        chars,
        ends,
        counts,
        firstRows,
        distinct,
        missingTokens.among(chars, ends, distinct),
        options);
  }

  private TextColumn(
      String name,
      int rows,
      int[] codes,
      char[] chars,
      int[] ends,
      int[] counts,
      int[] firstRows,
      int distinct,
      boolean[] missingTexts,
      ReadOptions options) {
    this.options = options;
    this.name = name;
    this.rows = rows;
    this.codes = codes;
    this.chars = chars;
    this.ends = ends;
    this.counts = counts;
    this.firstRows = firstRows;
    this.distinct = distinct;
    this.missingTexts = missingTexts;
    int missingRows = 0;
    int missingDistinct = 0;
    for (int d = 0; d < distinct; d++) {
      if (missingTexts[d]) {
        missingRows += counts[d];
        missingDistinct++;
      }
    }
    this.missing = missingRows;
    this.distinctMissing = missingDistinct;
  }

  /** The same column in which further texts (trimmed, in any case) count as missing. */
  TextColumn withMissing(MissingTokens more) {
    boolean[] both = more.among(chars, ends, distinct);
    for (int d = 0; d < distinct; d++) {
      both[d] |= missingTexts[d];
    }
    return new TextColumn(
        name, rows, codes, chars, ends, counts, firstRows, distinct, both, options);
  }

  String name() {
    return name;
  }

  /** How the file was read, or the usual options if the text is not from a file. */
  ReadOptions options() {
    return options;
  }

  /** Whether somebody said that a comma is the decimal mark and a point separates thousands. */
  boolean isDecimalComma() {
    return options.decimalComma();
  }

  /** All rows, the missing ones included. */
  int rows() {
    return rows;
  }

  /** The rows that hold a missing token. */
  int missing() {
    return missing;
  }

  /** The rows that hold a value. */
  int observed() {
    return rows - missing;
  }

  /** How many distinct texts there are, missing tokens included: d runs from 0 below this. */
  int texts() {
    return distinct;
  }

  /** How many distinct values there are, missing tokens not counted. */
  int distinctValues() {
    return distinct - distinctMissing;
  }

  /** Which distinct text a row (from 0) holds. */
  int code(int row) {
    return codes[row];
  }

  boolean isMissingText(int d) {
    return missingTexts[d];
  }

  boolean isMissing(int row) {
    return missingTexts[codes[row]];
  }

  /** How many rows hold the distinct text d. */
  int count(int d) {
    return counts[d];
  }

  /** The first row (from 0) that holds the distinct text d. */
  int firstRow(int d) {
    return firstRows[d];
  }

  /** The characters of all distinct texts, one after the other; not to be changed. */
  char[] chars() {
    return chars;
  }

  /** Where the distinct text d starts in {@link #chars()}. */
  int start(int d) {
    return d == 0 ? 0 : ends[d - 1];
  }

  /** Where the distinct text d ends in {@link #chars()}. */
  int end(int d) {
    return ends[d];
  }

  /** The distinct text d as it was written, blanks included. */
  String text(int d) {
    int start = start(d);
    return new String(chars, start, ends[d] - start);
  }

  /** The text of a row as it was written, missing tokens included. */
  String textAt(int row) {
    return text(codes[row]);
  }

  /** The values of the rows that hold one, as they were written. */
  List<String> values() {
    return textsByRow().filter(Objects::nonNull).map(String.class::cast).toList();
  }

  /** The first value that is not missing. */
  Optional<String> firstValue() {
    for (int d = 0; d < distinct; d++) {
      if (!missingTexts[d]) {
        return Optional.of(text(d));
      }
    }
    return Optional.empty();
  }

  /** The values of all rows as they were written, null where missing. */
  List<@Nullable String> valuesByRow() {
    return Collections.unmodifiableList(textsByRow().collect(Collectors.toList()));
  }

  /** One string per distinct text, so that a million rows share a few strings. */
  private Stream<@Nullable String> textsByRow() {
    @Nullable String[] texts = new @Nullable String[distinct];
    for (int d = 0; d < distinct; d++) {
      texts[d] = missingTexts[d] ? null : text(d);
    }
    return Arrays.stream(codes, 0, rows).mapToObj(d -> texts[d]);
  }
}
