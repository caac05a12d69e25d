package dev.firstlook.chart;

/**
 * A rectangle in the units of the axes.
 *
 * @param left where it begins on the horizontal axis
 * @param right where it ends
 * @param bottom where it begins on the vertical axis
 * @param top where it ends
 */
record Bar(double left, double right, double bottom, double top) {

  /** The same rectangle with the axes exchanged. */
  Bar flipped() {
    return new Bar(/* left= */ bottom, /* right= */ top, /* bottom= */ left, /* top= */ right);
  }
}
