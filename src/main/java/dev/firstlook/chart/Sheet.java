package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Mark;
import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Page.Role;
import dev.firstlook.chart.Page.Rule;
import dev.firstlook.chart.Page.Text;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled, with the measures that all who fill it share. */
final class Sheet {

  /** The width below which text becomes smaller with the figure. */
  private static final double FULL_WIDTH = 480;

  private static final double FULL_HEIGHT = 200;

  private final int width;
  private final int height;
  private final Theme theme;
  private final Letters letters;
  private final double size;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Mark> keys = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private double bottom;

  Sheet(int width, int height, Theme theme) {
    this.width = width;
    this.height = height;
    this.theme = theme;
    letters = new Letters(theme);
    size = textSize(theme, width, height);
    bottom = height;
  }

  /** The size of tick labels on a page of that size. */
  static double textSize(Theme theme, int width, int height) {
    return theme.textSize() * Math.min(1, Math.min(width / FULL_WIDTH, height / FULL_HEIGHT));
  }

  Page page(List<Plot> plots) {
    return new Page(width, height, rules, plots, keys, texts);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Where the room for panel and axes ends. */
  double bottom() {
    return bottom;
  }

  void reserveBelow(double room) {
    bottom = height - room;
  }

  Letters letters() {
    return letters;
  }

  /** The size of tick labels, which is the measure of all distances. */
  double size() {
    return size;
  }

  /** The size of the names of axes. */
  double nameSize() {
    return 1.05 * size;
  }

  /** The empty room at the edges of the page. */
  double pad() {
    return size;
  }

  /** The width of a text in the size of tick labels. */
  double width(String text) {
    return letters.width(text, size, false);
  }

  /** A text in the size of tick labels, as much of it as there is room for. */
  String shorten(String text, double room) {
    return letters.shorten(Letters.plain(text), size, false, room);
  }

  void rule(Role role, double x1, double y1, double x2, double y2) {
    rules.add(new Rule(role, x1, y1, x2, y2));
  }

  void key(Key key, double x, double y, int markSize) {
    keys.add(new Mark(key, x, y, markSize));
  }

  /** A text in the size of tick labels. */
  void text(Role role, String shown, String whole, double x, double y, Anchor anchor) {
    text(role, shown, whole, x, y, anchor, size);
  }

  void text(
      Role role, String shown, String whole, double x, double y, Anchor anchor, double letterSize) {
    if (shown.isBlank()) {
      return;
    }
    boolean first = role == Role.TITLE || role == Role.X_NAME || role == Role.Y_NAME;
    texts.add(
        new Text(
            role,
            shown,
            Letters.plain(whole),
            x,
            y,
            anchor,
            letterSize,
            role == Role.TITLE,
            role == Role.Y_NAME,
            first ? theme.ink() : theme.soft()));
  }

  /** A label that runs from bottom to top and ends at its place. */
  void turned(Role role, String shown, String whole, double x, double y) {
    if (!shown.isBlank()) {
      String plain = Letters.plain(whole);
      texts.add(new Text(role, shown, plain, x, y, Anchor.END, size, false, true, theme.soft()));
    }
  }

  /** A text in the middle of a cell. */
  void inscribe(String shown, String whole, double x, double y, double letterSize, Color colour) {
    if (!shown.isBlank()) {
      String plain = Letters.plain(whole);
      texts.add(
          new Text(Role.CELL, shown, plain, x, y, Anchor.MIDDLE, letterSize, false, false, colour));
    }
  }

  /** The nearest place where a line of one pixel is sharp. */
  static double crisp(double at) {
    return Math.floor(at) + 0.5;
  }
}
