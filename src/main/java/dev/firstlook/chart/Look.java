package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What tells groups apart besides their colour: shapes of points, dashes of lines. */
final class Look {

  /** As many groups as there are shapes, dashes and colours to tell them apart. */
  static final int MOST_GROUPS = 6;

  private static final List<Marker> SHAPES =
      List.of(
          SeriesMarkers.CIRCLE,
          SeriesMarkers.TRIANGLE_UP,
          SeriesMarkers.SQUARE,
          SeriesMarkers.DIAMOND,
          SeriesMarkers.TRIANGLE_DOWN,
          new ThickCross());

  /** Strokes and gaps in widths of the line. */
  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(4.0, 1.6),
          List.of(1.2, 1.2),
          List.of(5.0, 1.4, 1.2, 1.4),
          List.of(8.0, 1.6),
          List.of(2.4, 1.2));

  private Look() {}

  /**
   * Refuses more of a kind than a picture can tell apart.
   *
   * @param kind what they are, such as {@code curves}
   * @param count how many there are
   * @param most how many there may be
   */
  static void requireApart(String kind, int count, int most) {
    if (!(count <= most)) {
      throw new IllegalArgumentException(
          "a picture can tell %s %s apart, but there were %s".formatted(most, kind, count));
    }
  }

  /** The shape of the points of a group. */
  static Marker marker(int group) {
    return SHAPES.get(group % SHAPES.size());
  }

  /** The line of a group. */
  static BasicStroke stroke(int group, double width) {
    List<Double> dashes = DASHES.get(group % DASHES.size());
    if (dashes.isEmpty()) {
      return solid(width);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) (width * dashes.get(i));
    }
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  /** A line with round ends, so that its pieces join without notches. */
  static BasicStroke solid(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** A line that ends exactly at its ends. */
  static BasicStroke butt(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** A colour through which so much of what is below does not shine. */
  static Color clear(Color colour, double share) {
    int alpha = (int) Math.round(255 * share);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** A light shade: so much of the colour on the ground. */
  static Color tint(Color colour, Color ground, double share) {
    return new Color(
        mixed(colour.getRed(), ground.getRed(), share),
        mixed(colour.getGreen(), ground.getGreen(), share),
        mixed(colour.getBlue(), ground.getBlue(), share));
  }

  /** The colour of letters that can be read on a colour: black or white, by their contrast. */
  static Color lettersOn(Color below) {
    return contrast(Color.BLACK, below) >= contrast(Color.WHITE, below) ? Color.BLACK : Color.WHITE;
  }

  /** From 1 to 21, as in the Web Content Accessibility Guidelines 2.1; 4.5 is easy to read. */
  static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** About how many pixels a page leaves for what is between its axes. */
  static double plotWidth(Theme theme, int width) {
    return Math.max(30, width - 5.5 * theme.textSize() * Math.min(1, width / 480.0));
  }

  private static int mixed(int one, int other, double share) {
    return (int) (share * one + (1 - share) * other);
  }
}
