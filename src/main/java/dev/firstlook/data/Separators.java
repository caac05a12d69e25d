package dev.firstlook.data;

/** What may stand between two fields, and which of them a line seems to have. */
final class Separators {
  static final char[] ALL = {',', ';', '\t', '|'};

  private Separators() {}

  /** A separator as Java writes it. */
  static String sign(char separator) {
    return separator == '\t' ? "\\t" : Character.toString(separator);
  }

  static long count(String text, char separator) {
    return text.chars().filter(c -> c == separator).count();
  }

  /** The options with another separator; a comma that separates fields is not the decimal mark. */
  static ReadOptions with(char separator, ReadOptions options) {
    ReadOptions changed = options.separator(separator);
    return separator == ',' ? changed.withoutDecimalComma() : changed;
  }

  /**
   * A hint if another separator is in the first line, and as often in one with too many or too few
   * fields; empty if none is. Where the comma is the decimal mark it proves nothing.
   */
  static String hint(String firstLine, String broken, long headerLine, ReadOptions options) {
    for (char other : ALL) {
      long found = count(firstLine, other);
      boolean decimal = other == ',' && options.decimalComma();
      if (!decimal && found > 0 && found == count(broken, other)) {
        return hint(other, headerLine, options);
      }
    }
    return "";
  }

  /** A hint if another separator is in the first line as often as it is wanted; else empty. */
  static String hint(String firstLine, int wanted, long headerLine, ReadOptions options) {
    for (char other : ALL) {
      if (wanted > 0 && count(firstLine, other) == wanted) {
        return hint(other, headerLine, options);
      }
    }
    return "";
  }

  private static String hint(char other, long headerLine, ReadOptions options) {
    return "; if '"
        + sign(other)
        + "' separates them, as line "
        + headerLine
        + " suggests, read with "
        + with(other, options);
  }
}
