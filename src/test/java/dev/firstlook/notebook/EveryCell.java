package dev.firstlook.notebook;

import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A page with a cell of every kind, full of text that is too long and means no good. */
final class EveryCell {

  private static final String EVIL =
      "</pre></p></style></title><script src=\"https://example.org/a.js\">alert(1)</script>"
          + "<img src=\"https://example.org/a.png\" onerror=\"console.error(1)\"> \" ' & \u0000";

  private static final String LONG = "a_name_without_any_place_to_break_it_".repeat(6);

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='90'>"
          + "<script>console.error(2)</script>"
          + "<image href='https://example.org/b.png' width='9' height='9'/>"
          + "<rect width='900' height='90' fill='#0072B2' onload='console.error(3)'/></svg>";

  private EveryCell() {}

  static String html() {
    String nasty = EVIL + " " + LONG;
    List<Cell> cells =
        List.of(
            new Cell.Text("Text.\n\n## Head " + LONG + "\n\n" + nasty + "\n\n> A quotation."),
            new Cell.Text("![a picture](https://example.org/c.png) [link](javascript:alert(1))"),
            new Cell.Text("1. `" + LONG + "`\n2. item\n\n```\n" + LONG + "\n```\n\n---\n"),
            new Cell.Text("### Table\n\n| a | b |\n|---|--:|\n| " + LONG + " | 2 |\n"),
            new Cell.Code("String s = \"" + EVIL + "\"; // " + LONG + "\nint n = 0x1F;"),
            new Cell.Result(nasty),
            new Cell.Table(wide()),
            new Cell.Derivation(working(nasty), false),
            new Cell.Derivation(working(nasty), true),
            new Cell.Picture(SVG, nasty),
            new Cell.Picture(SVG, SVG.replace("'900'", "'300'"), nasty),
            new Cell.Failure(LONG, nasty, LONG, true),
            new Cell.Failure(LONG, nasty, LONG, false),
            new Cell.Remember(List.of(nasty, "**Two.**")));
    return HtmlPage.of(new Page(nasty, cells, nasty, ""), PageLinks.NONE);
  }

  private static TextTable wide() {
    List<String> names = Collections.nCopies(12, "standard_deviation");
    return new TextTable(EVIL, names, List.of(names, Collections.nCopies(12, LONG)));
  }

  private static Working working(String words) {
    Formula x = symbol("x");
    Formula deep = sum(fraction(1, x), fraction(squareRoot(x), power(x, 2)));
    Formula[] terms = Collections.nCopies(20, fraction(deep, x)).toArray(Formula[]::new);
    return Working.of(words)
        .step(words, deep, Map.of("x", 2.0))
        .step("long", sum(terms), Map.of("x", 2.0))
        .step("table", EVIL, wide())
        .conclude(words);
  }
}
