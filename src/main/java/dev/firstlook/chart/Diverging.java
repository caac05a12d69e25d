package dev.firstlook.chart;

import java.awt.Color;

/**
 * Colours of coefficients from -1 to 1: vermillion below 0, blue above, the stronger the further
 * from 0. Nobody with a common colour blindness takes the one for the other.
 */
final class Diverging {

  /** So many shades on either side of 0. */
  static final int SHADES = 20;

  private static final double STRONGEST = 0.9;

  private Diverging() {}

  /** The shade of a coefficient, from -20 to 20. */
  static int shade(double coefficient) {
    return (int) Math.rint(SHADES * coefficient);
  }

  /** The colour of a coefficient, which may be NaN. */
  static Color of(double coefficient, Theme theme) {
    return Double.isNaN(coefficient) ? none(theme) : colour(shade(coefficient), theme);
  }

  static Color colour(int shade, Theme theme) {
    Color middle = Look.tint(theme.faint(), theme.ground(), 0.6);
    return Look.tint(theme.colour(shade < 0 ? 1 : 0), middle, STRONGEST * Math.abs(shade) / SHADES);
  }

  /** Where there is no coefficient. */
  static Color none(Theme theme) {
    return Look.tint(theme.soft(), theme.ground(), 0.3);
  }
}
