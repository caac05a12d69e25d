package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for alerts. */
final class AlertWording {
  private static final int TEXT = 30;
  private static final int ARGUMENT = 200;
  private static final int ARGUMENTS = 8;

  private AlertWording() {}

  /** {@code 37 of 153 values (24.2 %)}. */
  static String part(long part, long whole, String things) {
    return part
        + " of "
        + whole
        + " "
        + things
        + " ("
        + Numbers.percent((double) part / whole)
        + ")";
  }

  /** A value in quotation marks, shortened. */
  static String quoted(String text) {
    return '"' + Escape.shorten(text, TEXT) + '"';
  }

  /** A number as it stands in the data, to ten digits. */
  static String number(double value) {
    return Numbers.text(value, 10);
  }

  /** A mean, to four digits. */
  static String mean(double value) {
    return Numbers.text(value);
  }

  /** {@code 3, 8, 11} out of rows counted from 0. */
  static String rows(List<Integer> rows) {
    return rows.stream().map(Numbers::text).collect(Collectors.joining(", "));
  }

  /** A call in Java with texts as its arguments, ready to be pasted. */
  static String call(String method, String... arguments) {
    return call(method, Arrays.asList(arguments));
  }

  /** A call in Java; after eight arguments it is cut off. */
  static String call(String method, List<String> arguments) {
    Stream<String> literals = arguments.stream().limit(ARGUMENTS).map(AlertWording::literal);
    String more = arguments.size() > ARGUMENTS ? ", ..." : "";
    return method + "(" + literals.collect(Collectors.joining(", ")) + more + ")";
  }

  /** A call in Java with a name and a constant, such as withType("zip", VariableType.TEXT). */
  static String call(String method, String name, Enum<?> constant) {
    return "%s(%s, %s.%s)"
        .formatted(
            method, literal(name), constant.getDeclaringClass().getSimpleName(), constant.name());
  }

  /** A text as Java writes it. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : Escape.shorten(text, ARGUMENT).toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (isPlain(c)) {
            literal.append(c);
          } else {
            literal.append("\\u").append("%04x".formatted((int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isPlain(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && (type != Character.SPACE_SEPARATOR || c == ' ');
  }

  /** Breaks words into lines of at most a width; a longer word has a line of its own. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
