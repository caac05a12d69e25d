package dev.firstlook.explain;

/**
 * Makes text that comes from data harmless where it is shown: no markup, no control of the
 * terminal, no right-to-left trick takes effect.
 */
public final class Escape {

  private Escape() {}

  /**
   * Text for HTML, in an element or in a quoted attribute. Control characters are shown as in
   * {@link #terminal}, except that line breaks and tabs are kept.
   *
   * @param text any text
   * @return the text with {@code & < > " '} as character references
   */
  public static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\t' -> html.appendCodePoint(c);
                default -> html.append(visible(c));
              }
            });
    return html.toString();
  }

  /**
   * Text for one line of Markdown: every character that Markdown could read as markup is escaped by
   * a backslash, HTML by references, and a line break becomes a blank.
   *
   * @param text any text
   * @return Markdown that shows the text as it is
   */
  public static String markdown(String text) {
    StringBuilder markdown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> markdown.append("&amp;");
                case '<' -> markdown.append("&lt;");
                case '>' -> markdown.append("&gt;");
                case '\n', '\t' -> markdown.append(' ');
                case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '!', '$' ->
                    markdown.append('\\').appendCodePoint(c);
                default -> markdown.append(visible(c));
              }
            });
    return markdown.toString();
  }

  /**
   * Text for one line of a terminal: control characters become visible signs, so that a value with
   * a line break stays on its line and an escape sequence does nothing.
   *
   * @param text any text
   * @return the text with control characters as {@code \n}, {@code \t} or &#92;u001b
   */
  public static String terminal(String text) {
    if (text.codePoints().noneMatch(Escape::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> safe.append(visible(c)));
    return safe.toString();
  }

  /**
   * Shortens text for a narrow place.
   *
   * @param text any text
   * @param limit the longest length allowed, in characters; at least 1
   * @return the text, or its beginning and an ellipsis, at most {@code limit} characters
   * @throws IllegalArgumentException if the limit is below 1
   */
  public static String shorten(String text, int limit) {
    if (!(limit >= 1)) {
      throw new IllegalArgumentException("limit must be at least 1, but was " + limit);
    }
    if (text.length() <= limit) {
      return text;
    }
    int cut = limit - 1;
    if (cut > 0 && Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(0, cut) + "…";
  }

  private static String visible(int c) {
    if (!isUnsafe(c)) {
      return Character.toString(c);
    }
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u" + "%04x".formatted(c);
    };
  }

  /** Controls, characters that turn the direction of text, and halves of a pair. */
  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x00AD
        || (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
