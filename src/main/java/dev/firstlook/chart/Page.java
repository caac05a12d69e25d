package dev.firstlook.chart;

import java.awt.Color;
import java.util.List;

/**
 * Everything of a figure at its place, in pixels from the upper left corner: what the writers of
 * PNG and SVG draw.
 *
 * @param width the width
 * @param height the height
 * @param rules grid lines, axis lines and tick marks
 * @param plots panels and where they go
 * @param keys the marks of the legend
 * @param texts all text
 */
record Page(
    int width, int height, List<Rule> rules, List<Plot> plots, List<Mark> keys, List<Text> texts) {

  Page {
    rules = List.copyOf(rules);
    plots = List.copyOf(plots);
    keys = List.copyOf(keys);
    texts = List.copyOf(texts);
  }

  /** What a line or a text is for. Its name is a class in the SVG. */
  enum Role {
    TITLE,
    SUBTITLE,
    CAPTION,
    LEGEND,
    X_NAME,
    Y_NAME,
    X_TICK,
    Y_TICK,
    NOTE,
    CELL,
    GRID,
    AXIS
  }

  /** Which point of a text is at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A straight line.
   *
   * @param role what it is for
   * @param x1 where it begins
   * @param y1 where it begins
   * @param x2 where it ends
   * @param y2 where it ends
   */
  record Rule(Role role, double x1, double y1, double x2, double y2) {}

  /**
   * A panel and the rectangle between its axes.
   *
   * @param panel the axes and marks
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @param height its height
   */
  record Plot(Panel panel, int x, int y, int width, int height) {

    /** Where a number of the horizontal axis is on the page. */
    double pageX(double at) {
      return x + width * ((at - panel.x().min()) / (panel.x().max() - panel.x().min()));
    }

    /** Where a number of the vertical axis is on the page. */
    double pageY(double at) {
      return y + height - height * ((at - panel.y().min()) / (panel.y().max() - panel.y().min()));
    }
  }

  /**
   * A mark of the legend.
   *
   * @param key its look
   * @param x its centre
   * @param y its centre
   * @param size its size
   */
  record Mark(Key key, double x, double y, int size) {}

  /**
   * A line of text.
   *
   * @param role what it is for
   * @param shown the letters
   * @param whole the text before it was shortened
   * @param x the place of the anchor
   * @param y the place of the base line
   * @param anchor which point of the text is at that place
   * @param size the size of the letters
   * @param bold whether they are bold
   * @param upright whether the text runs from bottom to top
   * @param colour the colour
   */
  record Text(
      Role role,
      String shown,
      String whole,
      double x,
      double y,
      Anchor anchor,
      double size,
      boolean bold,
      boolean upright,
      Color colour) {}
}
