package dev.firstlook.chart;

import dev.firstlook.explain.Escape;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The letters of a figure: their font, and how much room a text takes. */
final class Letters {

  /** Room for the reader's font being wider than the one measured here. */
  private static final double SLACK = 1.04;

  /** Longer text is never shown whole, and need not be measured. */
  private static final int LONGEST = 400;

  private static final String JOINING = "=<>";

  private static final Pattern BREAK = Pattern.compile("\\R");

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font font;
  private final Font fallback = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  Letters(Theme theme) {
    font =
        theme.fonts().stream()
            .map(name -> new Font(name, Font.PLAIN, 12))
            .filter(f -> f.getFamily(Locale.ROOT).equalsIgnoreCase(f.getName()))
            .findFirst()
            .orElse(fallback);
  }

  /** The name of the font in use. */
  String family() {
    return font.getFamily(Locale.ROOT);
  }

  /** The font for a text; another one if the preferred font lacks some of its letters. */
  Font font(String text, double size, boolean bold) {
    Font base = font.canDisplayUpTo(text) == -1 ? font : fallback;
    return base.deriveFont(bold ? Font.BOLD : Font.PLAIN, (float) size);
  }

  double width(String text, double size, boolean bold) {
    return SLACK * font(text, size, bold).getStringBounds(text, CONTEXT).getWidth();
  }

  /** Text from data made harmless: no line breaks, no controls, nothing that XML forbids. */
  static String plain(String text) {
    String bounded = text.length() > 10_000 ? Escape.shorten(text, 10_000) : text;
    return Escape.terminal(bounded).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /** Text of several lines as one, with blanks for the line breaks. */
  static String oneLine(String text) {
    return BREAK.matcher(text).replaceAll(" ");
  }

  /**
   * The text made harmless and broken into at most {@code most} lines as by {@link #wrap}, with a
   * new one at every line break of its own as long as there are so many.
   */
  List<String> lines(String text, double size, boolean bold, double room, int most) {
    List<String> parts = BREAK.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    if (parts.size() > most) {
      String rest = String.join(" ", parts.subList(most - 1, parts.size()));
      parts = Stream.concat(parts.stream().limit(most - 1L), Stream.of(rest)).toList();
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int left = most - lines.size() - (parts.size() - 1 - i);
      lines.addAll(wrap(plain(parts.get(i)), size, bold, room, left));
    }
    return lines;
  }

  /** The text, or its beginning and an ellipsis, no wider than {@code room} if that is possible. */
  String shorten(String text, double size, boolean bold, double room) {
    String bounded = Escape.shorten(text, LONGEST);
    if (width(bounded, size, bold) <= room) {
      return bounded;
    }
    int fits = 1;
    int tooLong = bounded.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(Escape.shorten(bounded, middle), size, bold) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return Escape.shorten(bounded, fits);
  }

  /** Whether each of these texts has room, without being shortened. */
  boolean fit(List<String> texts, double size, double room) {
    return texts.stream()
        .allMatch(text -> text.length() < LONGEST && width(plain(text), size, false) <= room);
  }

  /**
   * The text broken at blanks into at most {@code most} lines; the last is shortened to fit. What
   * belongs together as {@code r = 0.87} or {@code 5 %} stays together if a line is long enough.
   * The last line begins after a semicolon where it can, and is no single word.
   */
  List<String> wrap(String text, double size, boolean bold, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = Escape.shorten(text, LONGEST).strip();
    while (!rest.isEmpty()) {
      if (lines.size() == most - 1 || width(rest, size, bold) <= room) {
        lines.add(shorten(rest, size, bold, room));
        break;
      }
      String before = rest;
      IntPredicate fits = at -> width(before.substring(0, at), size, bold) <= room;
      int loose = lastBlank(rest, at -> !isBound(before, at) && fits.test(at));
      int cut = loose > 0 ? loose : lastBlank(rest, fits);
      if (cut <= 0) {
        lines.add(shorten(rest, size, bold, room));
        break;
      }
      cut = lastLine(rest, cut, line -> width(line, size, bold) <= room);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    return lines;
  }

  /** Where the last line begins if there is a better place than the last possible one. */
  private static int lastLine(String text, int latest, Predicate<String> fits) {
    String last = text.substring(latest).strip();
    if (!fits.test(last)) {
      return latest;
    }
    int phrase = text.lastIndexOf("; ", latest - 1) + 1;
    int word = last.indexOf(' ') < 0 ? lastBlank(text, at -> at < latest && !isBound(text, at)) : 0;
    return IntStream.of(phrase, word)
        .filter(at -> at > 0 && fits.test(text.substring(at).strip()))
        .findFirst()
        .orElse(latest);
  }

  /** The last blank at which a text may be cut; 0 or less if there is none. */
  private static int lastBlank(String text, IntPredicate allowed) {
    int at = text.lastIndexOf(' ');
    while (at > 0 && !allowed.test(at)) {
      at = text.lastIndexOf(' ', at - 1);
    }
    return at;
  }

  /** Whether a blank stands beside a sign that joins what is on both of its sides. */
  private static boolean isBound(String text, int blank) {
    return JOINING.indexOf(text.charAt(blank - 1)) >= 0
        || (blank + 1 < text.length() && (JOINING + "%").indexOf(text.charAt(blank + 1)) >= 0);
  }
}
