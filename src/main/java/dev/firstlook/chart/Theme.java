package dev.firstlook.chart;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How figures look: ink on a white ground, colours that colour-blind readers can tell apart, one
 * legible sans-serif font, and nothing that does not carry data.
 *
 * <p>The colours are those of Okabe and Ito, in an order that puts the ones with most contrast to
 * white first. Yellow is left out: thin lines and small points in yellow cannot be seen on white.
 *
 * @param colours the colours of groups, in order; at least one
 * @param ink the colour of titles and of lines that carry data, such as the median in a box
 * @param soft the colour of everything that is read second: tick labels, subtitles, axes
 * @param faint the colour of grid lines
 * @param ground the colour of the ground
 * @param fonts names of sans-serif fonts by preference; the first that is installed is used, and
 *     Java's own {@code SansSerif} if none is
 * @param textSize the size of tick labels in pixels, 6 to 60; other text is in proportion
 * @see <a href="https://jfly.uni-koeln.de/color/">M. Okabe, K. Ito: Color Universal Design (2002,
 *     2008)</a>
 */
public record Theme(
    List<Color> colours,
    Color ink,
    Color soft,
    Color faint,
    Color ground,
    List<String> fonts,
    double textSize) {

  private static final Theme STANDARD =
      new Theme(
          List.of(
              new Color(0x0072B2), // blue
              new Color(0xD55E00), // vermillion
              new Color(0x009E73), // bluish green
              new Color(0xCC79A7), // reddish purple
              new Color(0xE69F00), // orange
              new Color(0x56B4E9), // sky blue
              new Color(0x000000)),
          new Color(0x1A1A1A),
          new Color(0x4D4D4D),
          new Color(0xE3E3E3),
          Color.WHITE,
          List.of(
              "Noto Sans",
              "Open Sans",
              "Segoe UI",
              "Helvetica Neue",
              "Liberation Sans",
              "Arial",
              "DejaVu Sans"),
          14);

  /**
   * Copies the lists and checks the values.
   *
   * @param colours at least one
   * @param ink not null
   * @param soft not null
   * @param faint not null
   * @param ground not null
   * @param fonts may be empty
   * @param textSize 6 to 60
   * @throws IllegalArgumentException if there is no colour, or the size is out of its range
   */
  public Theme {
    colours = List.copyOf(colours);
    fonts = List.copyOf(fonts);
    requireNonNull(ink, "ink");
    requireNonNull(soft, "soft");
    requireNonNull(faint, "faint");
    requireNonNull(ground, "ground");
    if (colours.isEmpty()) {
      throw new IllegalArgumentException("a theme must have at least 1 colour, but had 0");
    }
    if (!(textSize >= 6 && textSize <= 60)) {
      throw new IllegalArgumentException("textSize must be in 6 to 60, but was " + textSize);
    }
  }

  /**
   * The look of every figure that is not given another.
   *
   * @return the standard theme
   */
  public static Theme standard() {
    return STANDARD;
  }

  /**
   * This theme with text of another size, for slides or for small figures.
   *
   * @param pixels the size of tick labels, 6 to 60
   * @return the changed theme
   * @throws IllegalArgumentException if the size is out of its range
   */
  public Theme textSize(double pixels) {
    return new Theme(colours, ink, soft, faint, ground, fonts, pixels);
  }

  /**
   * This theme with other colours for groups.
   *
   * @param first the colour of the first group, and of everything that is not grouped
   * @param more the colours of further groups, in order
   * @return the changed theme
   */
  public Theme colours(Color first, Color... more) {
    List<Color> others = new ArrayList<>(List.of(more));
    others.add(0, first);
    return new Theme(others, ink, soft, faint, ground, fonts, textSize);
  }

  /**
   * The colour of one group; after the last colour comes the first again.
   *
   * @param group the number of the group, from 0
   * @return its colour
   */
  public Color colour(int group) {
    return colours.get(Math.floorMod(group, colours.size()));
  }
}
