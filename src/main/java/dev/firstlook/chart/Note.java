package dev.firstlook.chart;

/**
 * A short text beside a mark.
 *
 * @param text what it says
 * @param x the place it belongs to, on the horizontal axis
 * @param y the place it belongs to, on the vertical axis
 * @param side where it stands, seen from that place
 */
record Note(String text, double x, double y, Side side) {

  /** On which side of its place a text stands. */
  enum Side {
    ABOVE,
    RIGHT,
    /** To the right of the end of a line: those of other lines may leave it no room. */
    LINE_END,
    /** Where no line is that rises to the right. */
    UPPER_LEFT,
    /** Where no line is that falls to the right. */
    UPPER_RIGHT;

    /** Whether such texts stand side by side, and not one below the other. */
    boolean isUpright() {
      return this == ABOVE || this == UPPER_LEFT;
    }
  }
}
