package dev.firstlook.notebook;

import dev.firstlook.notebook.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads Java source word by word: enough to colour it and to find where a statement begins and
 * ends. Source that does not compile is read too; a string without its end ends with its line, a
 * comment or a text block without its end ends with the file.
 */
final class JavaTokens {

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do "
                  + "double else enum extends false final finally float for goto if implements "
                  + "import instanceof int interface long native new null package private "
                  + "protected public return short static strictfp super switch synchronized this "
                  + "throw throws transient true try var void volatile while record sealed permits "
                  + "yield")
              .split(" "));

  private final String source;
  private final List<JavaToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private JavaTokens(String source) {
    this.source = source;
  }

  /** The words of a source in their order, comments included, blanks left out. */
  static List<JavaToken> of(String source) {
    JavaTokens reader = new JavaTokens(source);
    while (reader.at < source.length()) {
      reader.next();
    }
    return List.copyOf(reader.tokens);
  }

  private void next() {
    char c = source.charAt(at);
    if (c == '\n') {
      line++;
      at++;
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (source.startsWith("//", at)) {
      add(Kind.COMMENT, endOfLine(at));
    } else if (source.startsWith("/*", at)) {
      add(Kind.COMMENT, after("*/", at + 2));
    } else if (source.startsWith("\"\"\"", at)) {
      add(Kind.STRING, endOfTextBlock());
    } else if (c == '"' || c == '\'') {
      add(Kind.STRING, endOfString(c));
    } else if (Character.isDigit(c) || (c == '.' && isDigit(at + 1))) {
      add(Kind.NUMBER, endOfNumber());
    } else if (Character.isJavaIdentifierStart(source.codePointAt(at))) {
      int end = endOfName();
      add(KEYWORDS.contains(source.substring(at, end)) ? Kind.KEYWORD : Kind.NAME, end);
    } else {
      add(Kind.SYMBOL, at + Character.charCount(source.codePointAt(at)));
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new JavaToken(kind, at, end, line));
    line += (int) source.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end;
  }

  private int endOfLine(int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  private int after(String sign, int from) {
    int end = source.indexOf(sign, from);
    return end < 0 ? source.length() : end + sign.length();
  }

  private int endOfTextBlock() {
    int end = at + 3;
    while (end < source.length() && !source.startsWith("\"\"\"", end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), end + 3);
  }

  private int endOfString(char quote) {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != '\n') {
      if (source.charAt(end) == quote) {
        return end + 1;
      }
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), end);
  }

  private int endOfNumber() {
    int end = at;
    while (end < source.length()) {
      char c = source.charAt(end);
      boolean exponent =
          (c == '+' || c == '-') && "eEpP".indexOf(source.charAt(end - 1)) >= 0 && !isHex();
      boolean point = c == '.' && isDigit(end + 1);
      if (!(Character.isLetterOrDigit(c) || c == '_' || exponent || point)) {
        // "1." is a number, "1..." and "1.name" are not Java.
        return c == '.' && end > at && !isNameStart(end + 1) ? end + 1 : end;
      }
      end++;
    }
    return end;
  }

  private boolean isHex() {
    return source.startsWith("0x", at) || source.startsWith("0X", at);
  }

  private int endOfName() {
    int end = at;
    while (end < source.length() && Character.isJavaIdentifierPart(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < source.length() && Character.isDigit(source.charAt(index));
  }

  private boolean isNameStart(int index) {
    return index < source.length() && Character.isJavaIdentifierStart(source.charAt(index));
  }
}
