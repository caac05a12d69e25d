package dev.firstlook.data;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file of separated values is to be read. A value: each method gives a new one.
 *
 * <pre>{@code
 * Dataset.read(path, ReadOptions.semicolonSeparated().charset(StandardCharsets.ISO_8859_1));
 * Dataset.read(path, ReadOptions.commaSeparated().missing("-", "unknown"));
 * }</pre>
 *
 * <p>The usual form is RFC 4180: fields in double quotes may hold separators, line breaks and
 * doubled quotes; the first line names the columns; UTF-8. A byte-order mark at the start of the
 * file is honoured and is not part of the first name. Lines that hold nothing at all are passed
 * over where there is more than one column; in a file of one column each is a missing value.
 *
 * @param separator the character between two fields
 * @param charset how bytes become characters
 * @param missingTokens texts that stand for a missing value, compared without regard to case and to
 *     blanks around them; a blank field is always missing
 * @param header whether the first line names the columns
 * @param names names for the columns in place of those in the file; empty to take them from the
 *     first line, or, without a header, {@code column_1}, {@code column_2}, ...
 * @param decimalComma whether numbers are written as in most of Europe, {@code 1.234,5}: a comma
 *     before the decimals, points between thousands; otherwise each column shows which it is
 */
public record ReadOptions(
    char separator,
    Charset charset,
    List<String> missingTokens,
    boolean header,
    List<String> names,
    boolean decimalComma) {

  /**
   * Checks the separator and copies the lists.
   *
   * @param separator not a quote, a line break or NUL
   * @param charset any
   * @param missingTokens may be empty
   * @param header any
   * @param names may be empty; none blank, none twice
   * @param decimalComma any
   * @throws IllegalArgumentException if the separator is a quote, a line break or NUL, or a name is
   *     blank or given twice
   */
  public ReadOptions {
    if (separator == '"' || separator == '\n' || separator == '\r' || separator == 0) {
      throw new IllegalArgumentException(
          "separator must not be a double quote, a line break or NUL, but was the character "
              + (int) separator);
    }
    requireNonNull(charset, "charset");
    missingTokens = List.copyOf(requireNonNull(missingTokens, "missingTokens"));
    names = List.copyOf(requireNonNull(names, "names"));
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        throw new IllegalArgumentException("names must not be blank, but name " + (i + 1) + " was");
      }
      if (names.indexOf(names.get(i)) < i) {
        throw new IllegalArgumentException(
            "names must differ, but \"" + Names.shown(names.get(i)) + "\" was given twice");
      }
    }
  }

  /**
   * Fields separated by commas, UTF-8, names in the first line, the usual missing tokens (blank,
   * NA, N/A, null and NaN in any case).
   *
   * @return the usual options
   */
  public static ReadOptions commaSeparated() {
    return new ReadOptions(
        ',', StandardCharsets.UTF_8, MissingTokens.USUAL.tokens(), true, List.of(), false);
  }

  /**
   * As {@link #commaSeparated()}, with semicolons between the fields.
   *
   * @return the options
   */
  public static ReadOptions semicolonSeparated() {
    return commaSeparated().separator(';');
  }

  /**
   * As {@link #commaSeparated()}, with tabs between the fields.
   *
   * @return the options
   */
  public static ReadOptions tabSeparated() {
    return commaSeparated().separator('\t');
  }

  /**
   * These options with another separator.
   *
   * @param newSeparator the character between two fields
   * @return the new options
   */
  public ReadOptions separator(char newSeparator) {
    return new ReadOptions(newSeparator, charset, missingTokens, header, names, decimalComma);
  }

  /**
   * These options with another charset.
   *
   * @param newCharset how bytes become characters
   * @return the new options
   */
  public ReadOptions charset(Charset newCharset) {
    return new ReadOptions(separator, newCharset, missingTokens, header, names, decimalComma);
  }

  /**
   * These options with further missing tokens, for every column. For a single column use {@link
   * Dataset#withMissing}.
   *
   * @param moreTokens texts that stand for a missing value
   * @return the new options
   */
  public ReadOptions missing(String... moreTokens) {
    List<String> all = new ArrayList<>(missingTokens);
    all.addAll(List.of(moreTokens));
    return new ReadOptions(separator, charset, all, header, names, decimalComma);
  }

  /**
   * These options with exactly the given missing tokens; a blank field stays missing.
   *
   * @param tokens texts that stand for a missing value
   * @return the new options
   */
  public ReadOptions onlyMissing(String... tokens) {
    return new ReadOptions(separator, charset, List.of(tokens), header, names, decimalComma);
  }

  /**
   * These options for a file whose first line is data already.
   *
   * @return the new options
   */
  public ReadOptions withoutHeader() {
    return new ReadOptions(separator, charset, missingTokens, false, names, decimalComma);
  }

  /**
   * These options with the given names in place of those in the file.
   *
   * @param newNames one name for each column
   * @return the new options
   */
  public ReadOptions names(String... newNames) {
    return new ReadOptions(
        separator, charset, missingTokens, header, List.of(newNames), decimalComma);
  }

  /**
   * These options for a file that writes numbers as most of Europe does: {@code 1.250} is one
   * thousand two hundred and fifty, {@code 3,5} three and a half. Without this a column is read so
   * only if some of its values allow nothing else, and an alert names the columns in doubt.
   *
   * <pre>{@code
   * Dataset.read(path, ReadOptions.semicolonSeparated().withDecimalComma());
   * }</pre>
   *
   * @return the new options
   */
  public ReadOptions withDecimalComma() {
    return new ReadOptions(separator, charset, missingTokens, header, names, true);
  }

  /** These options for a file in which the point is the decimal mark. */
  ReadOptions withoutDecimalComma() {
    return new ReadOptions(separator, charset, missingTokens, header, names, false);
  }

  /**
   * The options as Java that makes them, as messages advise them.
   *
   * @return such as {@code ReadOptions.semicolonSeparated().withDecimalComma()}
   */
  @Override
  public String toString() {
    StringBuilder java = new StringBuilder("ReadOptions.");
    java.append(
        switch (separator) {
          case ';' -> "semicolonSeparated()";
          case '\t' -> "tabSeparated()";
          case ',' -> "commaSeparated()";
          case '\'', '\\' -> "commaSeparated().separator('\\" + separator + "')";
          default -> "commaSeparated().separator('" + separator + "')";
        });
    if (!charset.equals(StandardCharsets.UTF_8)) {
      java.append(".charset(Charset.forName(\"").append(charset.name()).append("\"))");
    }
    List<String> usual = MissingTokens.USUAL.tokens();
    boolean more =
        missingTokens.size() >= usual.size()
            && missingTokens.subList(0, usual.size()).equals(usual);
    if (!more) {
      java.append('.').append(AlertWording.call("onlyMissing", missingTokens));
    } else if (missingTokens.size() > usual.size()) {
      List<String> added = missingTokens.subList(usual.size(), missingTokens.size());
      java.append('.').append(AlertWording.call("missing", added));
    }
    java.append(header ? "" : ".withoutHeader()");
    java.append(names.isEmpty() ? "" : "." + AlertWording.call("names", names));
    return java.append(decimalComma ? ".withDecimalComma()" : "").toString();
  }
}
