package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Page.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts panels and their words on a page: title, subtitle and legend above, names and ticks of the
 * axes around, and what remains for the marks.
 *
 * <p>XChart could do this itself, but would turn every letter into a shape, centre the title and
 * choose the margins by the glyphs it happens to draw.
 */
final class Frame {

  private static final double LINE = 1.3;

  private Frame() {}

  static Page page(
      String title,
      String subtitle,
      String caption,
      List<Panel> panels,
      int width,
      int height,
      Theme theme,
      Insets least) {
    Sheet sheet = new Sheet(width, height, theme);
    double top = heading(sheet, title, subtitle);
    caption(sheet, caption);
    top = legend(sheet, panels.get(0).keys(), top) + 0.6 * sheet.size();
    List<Plot> plots = new Stack(sheet, panels).place((int) Math.ceil(top), least);
    plots.forEach(plot -> notes(sheet, plot));
    plots.forEach(plot -> Inscriptions.write(sheet, plot));
    return sheet.page(plots);
  }

  private static double heading(Sheet sheet, String title, String subtitle) {
    Letters letters = sheet.letters();
    double pad = sheet.pad();
    double size = sheet.size();
    double large = 1.3 * size;
    double room = sheet.width() - 2 * pad;
    double y = 0.7 * pad;
    for (String line : letters.lines(title, large, true, room, 2)) {
      sheet.text(Role.TITLE, line, Letters.oneLine(title), pad, y + large, Anchor.START, large);
      y += LINE * large;
    }
    for (String line : letters.lines(subtitle, size, false, room, 2)) {
      sheet.text(Role.SUBTITLE, line, Letters.oneLine(subtitle), pad, y + size, Anchor.START);
      y += LINE * size;
    }
    return y;
  }

  /** The caption stands at the bottom and takes its room from the picture. */
  private static void caption(Sheet sheet, String caption) {
    Letters letters = sheet.letters();
    double small = 0.9 * sheet.size();
    double room = sheet.width() - 2 * sheet.pad();
    List<String> lines = letters.lines(caption, small, false, room, 3);
    double y = sheet.height() - 0.8 * sheet.pad() - (lines.size() - 1) * LINE * small;
    for (String line : lines) {
      sheet.text(Role.CAPTION, line, Letters.oneLine(caption), sheet.pad(), y, Anchor.START, small);
      y += LINE * small;
    }
    sheet.reserveBelow(lines.isEmpty() ? 0 : lines.size() * LINE * small + 0.4 * sheet.pad());
  }

  /** How much a legend that needs several lines is higher than one of a single line. */
  static double moreLegend(List<Key> entries, Theme theme, int width, int height) {
    Sheet sheet = new Sheet(width, height, theme);
    return Math.max(0, legend(sheet, entries, 0) - 1.7 * sheet.size());
  }

  /** The entries of the legend side by side, in as many rows as they need. */
  private static double legend(Sheet sheet, List<Key> entries, double top) {
    if (entries.isEmpty()) {
      return top;
    }
    double size = sheet.size();
    double end = sheet.width() - sheet.pad();
    int mark = (int) Math.round(0.65 * size);
    double gap = 0.5 * size;
    double x = sheet.pad();
    double y = top + 0.3 * size;
    double row = end - sheet.pad();
    double marks = gap + entries.stream().mapToDouble(entry -> entry.width(mark)).max().orElse(0);
    List<String> labels =
        Shortening.of(
            sheet.letters(), entries.stream().map(Key::label).toList(), size, label -> row - marks);
    for (int i = 0; i < entries.size(); i++) {
      Key entry = entries.get(i);
      double markWidth = entry.width(mark);
      String shown = labels.get(i);
      double needed = markWidth + gap + sheet.width(shown);
      if (x > sheet.pad() && x + needed > end) {
        x = sheet.pad();
        y += 1.4 * size;
      }
      sheet.key(entry, x + markWidth / 2, y + 0.65 * size, mark);
      sheet.text(Role.LEGEND, shown, entry.label(), x + markWidth + gap, y + size, Anchor.START);
      x += needed + 1.4 * size;
    }
    return y + 1.4 * size;
  }

  /**
   * The notes beside the marks; none of them where they would overlap, but at the ends of lines as
   * many as have room, the first before all.
   */
  private static void notes(Sheet sheet, Plot plot) {
    double small = 0.9 * sheet.size();
    List<Note> free = new ArrayList<>();
    for (Note note : plot.panel().notes()) {
      boolean atEnd = note.side() == Note.Side.LINE_END;
      List<Note> beside = atEnd ? free : free.subList(Math.max(0, free.size() - 1), free.size());
      boolean onAxis = atEnd && plot.pageY(note.y()) + 0.5 * small > plot.y() + plot.height();
      if (!onAxis
          && beside.stream().noneMatch(other -> areTooClose(sheet, plot, note, other, small))) {
        free.add(note);
      } else if (!atEnd) {
        return;
      }
    }
    free.forEach(note -> note(sheet, plot, note, small));
  }

  private static void note(Sheet sheet, Plot plot, Note note, double letterSize) {
    double size = sheet.size();
    double x = plot.pageX(note.x());
    double y = plot.pageY(note.y());
    String text = note.text();
    double width = sheet.letters().width(text, letterSize, false);
    // A little beyond the edge is still free of the labels of the axis.
    double left = Math.max(x - 0.35 * size, plot.x() - 0.4 * size + width);
    double above = y - 0.35 * size;
    switch (note.side()) {
      case ABOVE -> sheet.text(Role.NOTE, text, text, x, above, Anchor.MIDDLE, letterSize);
      case UPPER_LEFT -> sheet.text(Role.NOTE, text, text, left, above, Anchor.END, letterSize);
      case UPPER_RIGHT ->
          sheet.text(Role.NOTE, text, text, x + 0.4 * size, above, Anchor.START, letterSize);
      case RIGHT, LINE_END ->
          sheet.text(
              Role.NOTE,
              text,
              text,
              x + 0.4 * size,
              y + 0.33 * letterSize,
              Anchor.START,
              letterSize);
    }
  }

  private static boolean areTooClose(
      Sheet sheet, Plot plot, Note note, Note other, double letterSize) {
    if (note.side().isUpright()) {
      double room = Math.abs(plot.pageX(note.x()) - plot.pageX(other.x()));
      double width = Math.max(sheet.width(note.text()), sheet.width(other.text()));
      return room < width;
    }
    double lines = note.side() == Note.Side.LINE_END ? 1.25 : 1.1;
    return Math.abs(plot.pageY(note.y()) - plot.pageY(other.y())) < lines * letterSize;
  }
}
