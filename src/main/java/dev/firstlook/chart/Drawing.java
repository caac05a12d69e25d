package dev.firstlook.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;

/**
 * All that a figure is made of, and how it is drawn.
 *
 * @param plan the kind of picture with its numbers
 * @param words what its maker set of its words
 * @param width the width in pixels
 * @param givenHeight the height in pixels; 0 for the one that suits the plan
 * @param theme colours and letters
 * @param changes what its maker wants to be different in XChart's chart
 */
record Drawing(
    Plan plan, Words words, int width, int givenHeight, Theme theme, Consumer<XYChart> changes) {

  /** The width in pixels if no size is set. */
  static final int WIDTH = 640;

  private static final int SMALLEST_WIDTH = 240;
  private static final int SMALLEST_HEIGHT = 160;
  private static final int LARGEST = 4000;

  static Drawing of(Plan plan) {
    return new Drawing(plan, Words.NONE, WIDTH, 0, Theme.standard(), chart -> {});
  }

  Drawing with(Plan other) {
    return new Drawing(other, words, width, givenHeight, theme, changes);
  }

  Drawing with(Words others) {
    return new Drawing(plan, others, width, givenHeight, theme, changes);
  }

  Drawing with(Theme other) {
    return new Drawing(plan, words, width, givenHeight, other, changes);
  }

  Drawing with(Consumer<XYChart> change) {
    return new Drawing(plan, words, width, givenHeight, theme, changes.andThen(change));
  }

  Drawing sized(int pixelsWide, int pixelsHigh) {
    check("width", pixelsWide, SMALLEST_WIDTH);
    check("height", pixelsHigh, SMALLEST_HEIGHT);
    return new Drawing(plan, words, pixelsWide, pixelsHigh, theme, changes);
  }

  /** The nearest size that is allowed. */
  Drawing fitted(int pixelsWide, int pixelsHigh) {
    return sized(
        Math.min(LARGEST, Math.max(SMALLEST_WIDTH, pixelsWide)),
        Math.min(LARGEST, Math.max(SMALLEST_HEIGHT, pixelsHigh)));
  }

  int height() {
    return givenHeight > 0 ? givenHeight : plan.height();
  }

  String title() {
    String own = words.title();
    return own == null ? plan.title() : own;
  }

  String subtitle() {
    String own = words.subtitle();
    return own == null ? plan.subtitle() : own;
  }

  /** XChart's charts with axes and titles of XChart's own; the height is shared by them. */
  List<XYChart> charts() {
    List<Panel> panels = panels();
    List<XYChart> charts = new ArrayList<>();
    for (Panel panel : panels) {
      String title = charts.isEmpty() ? Letters.plain(Letters.oneLine(title())) : "";
      XYChart chart = panel.chart(title, theme, width, height() / panels.size());
      changes.accept(chart);
      charts.add(chart);
    }
    return charts;
  }

  /** Everything at its place, with at least so much room around the plot area. */
  Page page(Insets least) {
    return Frame.page(
        title(), subtitle(), words.caption(), panels(), width, height(), theme, least);
  }

  void paint(Page page, Graphics2D graphics) {
    new Raster(theme, marks()).paint(page, graphics);
  }

  byte[] png() {
    BufferedImage image = Raster.canvas(width, height());
    Graphics2D graphics = Raster.graphics(image);
    paint(page(Insets.NONE), graphics);
    graphics.dispose();
    return Png.of(image);
  }

  String svg() {
    return Svg.text(page(Insets.NONE), theme, marks(), name(), plan.description());
  }

  /** As a part of a grid, at a place in it. */
  String svg(Page page, int x, int y, int number) {
    return Svg.part(page, theme, marks(), name(), plan.description(), x, y, number);
  }

  private String name() {
    return title().isBlank() ? plan.description() : Letters.oneLine(title());
  }

  /** The name of the vertical axis is that of the first panel, the horizontal axis the last's. */
  private List<Panel> panels() {
    List<Panel> panels = new ArrayList<>(plan.panels(theme, width, height()));
    int last = panels.size() - 1;
    String x = words.xName();
    String y = words.yName();
    if (x != null) {
      panels.set(last, panels.get(last).named(x, panels.get(last).y().name()));
    }
    if (y != null) {
      panels.set(0, panels.get(0).named(panels.get(0).x().name(), y));
    }
    return panels;
  }

  private Marks marks() {
    return new Marks(theme, changes);
  }

  private static void check(String name, int pixels, int smallest) {
    if (!(pixels >= smallest && pixels <= LARGEST)) {
      throw new IllegalArgumentException(
          name + " must be in " + smallest + " to " + LARGEST + " pixels, but was " + pixels);
    }
  }
}
