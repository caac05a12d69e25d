package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/**
 * Prints a lesson as text. Where the terminal's encoding lacks a sign, a plain one takes its place;
 * control characters from data do nothing.
 */
final class Terminal {

  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('−', "-"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('…', "..."),
          Map.entry('×', "x"),
          Map.entry('·', "."),
          Map.entry('•', "*"),
          Map.entry('≤', "<="),
          Map.entry('≥', ">="),
          Map.entry('≠', "!="),
          Map.entry('≈', "~"),
          Map.entry('→', "->"),
          Map.entry('±', "+-"),
          Map.entry('²', "^2"),
          Map.entry('▉', "#"),
          Map.entry('▊', "#"),
          Map.entry('▋', "#"),
          Map.entry('▌', "#"),
          Map.entry('▍', ":"),
          Map.entry('▎', ":"),
          Map.entry('▏', ":"));

  /** The blocks of a sketched histogram, from low to high. */
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";

  private static final String PLAIN_BLOCKS = "_.-:=+*#";

  private Terminal() {}

  /** Prints lines and an empty one to whatever {@code System.out} is now. */
  static void print(String text) {
    PrintStream out = System.out;
    CharsetEncoder encoder = encoding().newEncoder();
    text.stripTrailing().lines().forEach(line -> out.println(plain(safe(line), encoder)));
    out.println();
    out.flush();
  }

  private static String safe(String line) {
    return Escape.terminal(line.replace("\t", "    "));
  }

  static String plain(String line, CharsetEncoder encoder) {
    if (encoder.canEncode(line)) {
      return line;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int block = BLOCKS.indexOf(c);
      if (block >= 0 && !encoder.canEncode(c)) {
        plain.append(PLAIN_BLOCKS.charAt(block));
      } else {
        plain.append(encoder.canEncode(c) ? String.valueOf(c) : PLAIN.getOrDefault(c, "" + c));
      }
    }
    return plain.toString();
  }

  /** The encoding of System.out, which Java 17 does not tell by itself. */
  private static Charset encoding() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    try {
      return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Charset.defaultCharset();
    }
  }
}
