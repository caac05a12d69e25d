package dev.firstlook.chart;

import dev.firstlook.chart.Inscription.Fit;
import dev.firstlook.chart.Page.Plot;
import java.util.List;

/** Writes the texts within the rectangles of a panel, as far as there is room for them. */
final class Inscriptions {

  private static final double LARGEST = 0.92;

  /** Smaller letters than this share of those of ticks cannot be read. */
  private static final double SMALLEST = 0.62;

  private static final double STEP = 0.05;

  /** The empty room on both sides of a text, in letters. */
  private static final double BESIDE = 0.3;

  private static final double LINE = 1.15;

  private final Sheet sheet;
  private final Plot plot;

  private Inscriptions(Sheet sheet, Plot plot) {
    this.sheet = sheet;
    this.plot = plot;
  }

  static void write(Sheet sheet, Plot plot) {
    new Inscriptions(sheet, plot).write();
  }

  private void write() {
    List<Inscription> all = plot.panel().inscriptions();
    double size = LARGEST * sheet.size();
    all.stream()
        .filter(text -> text.fit() == Fit.ALONE && fits(text, size))
        .forEach(text -> write(text, Letters.plain(text.text()), size));
    writeShortened(all.stream().filter(text -> text.fit() == Fit.SHORTENED).toList());
    List<Inscription> together = all.stream().filter(text -> text.fit() == Fit.TOGETHER).toList();
    for (double share = LARGEST; share >= SMALLEST; share -= STEP) {
      double smaller = share * sheet.size();
      if (together.stream().allMatch(text -> fits(text, smaller))) {
        together.forEach(text -> write(text, Letters.plain(text.text()), smaller));
        return;
      }
    }
  }

  private void write(Inscription text, String shown, double size) {
    Bar place = text.place();
    double x = plot.pageX(place.left() + (place.right() - place.left()) / 2);
    double y = plot.pageY(place.bottom() + (place.top() - place.bottom()) / 2);
    sheet.inscribe(shown, text.text(), x, y + 0.35 * size, size, text.colour());
  }

  private boolean fits(Inscription text, double size) {
    return height(text) >= LINE * size
        && sheet.letters().width(Letters.plain(text.text()), size, false)
            <= width(text) - 2 * BESIDE * size;
  }

  /** Names are never left out: in low rectangles they are rather small. */
  private void writeShortened(List<Inscription> texts) {
    double lowest = texts.stream().mapToDouble(this::height).min().orElse(0);
    double narrowest = texts.stream().mapToDouble(this::width).min().orElse(0);
    double size =
        Math.max(SMALLEST * sheet.size(), Math.min(LARGEST * sheet.size(), lowest / LINE));
    double room = narrowest - 2 * BESIDE * size;
    List<String> names = texts.stream().map(Inscription::text).toList();
    List<String> shown = Shortening.of(sheet.letters(), names, size, name -> room);
    for (int i = 0; i < shown.size(); i++) {
      write(texts.get(i), shown.get(i), size);
    }
  }

  private double width(Inscription text) {
    return plot.pageX(text.place().right()) - plot.pageX(text.place().left());
  }

  private double height(Inscription text) {
    return plot.pageY(text.place().bottom()) - plot.pageY(text.place().top());
  }
}
