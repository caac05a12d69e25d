package dev.firstlook.chart;

import dev.firstlook.chart.Page.Plot;

/**
 * The least room around the plot area of a page, by which several pages are aligned.
 *
 * @param left from the left edge, in pixels
 * @param right from the right edge
 * @param top from the upper edge
 * @param bottom from the lower edge
 */
record Insets(int left, int right, int top, int bottom) {

  static final Insets NONE = new Insets(0, 0, 0, 0);

  /** The room that a page leaves by itself. */
  static Insets of(Page page) {
    Plot first = page.plots().get(0);
    Plot last = page.plots().get(page.plots().size() - 1);
    return new Insets(
        first.x(),
        page.width() - first.x() - first.width(),
        first.y(),
        page.height() - last.y() - last.height());
  }

  /** As much as either needs on the left and the right. */
  Insets withSidesOf(Insets other) {
    return new Insets(Math.max(left, other.left), Math.max(right, other.right), top, bottom);
  }

  /** As much as either needs above and below. */
  Insets withHeightsOf(Insets other) {
    return new Insets(left, right, Math.max(top, other.top), Math.max(bottom, other.bottom));
  }
}
