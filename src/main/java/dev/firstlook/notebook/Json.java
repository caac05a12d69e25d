package dev.firstlook.notebook;

/** Text as JSON writes it (RFC 8259, section 7). */
final class Json {

  private Json() {}

  /** The text between quotation marks; what is not ASCII stands as it is. */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> {
          // half of a surrogate pair is no character: as an escape it survives in UTF-8
          boolean whole =
              !Character.isSurrogate(c)
                  || (Character.isHighSurrogate(c)
                      ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                      : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
          if (c < ' ' || !whole) {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
