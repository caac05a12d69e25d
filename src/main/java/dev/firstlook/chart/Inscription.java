package dev.firstlook.chart;

import java.awt.Color;

/**
 * A text within a rectangle, such as the number in a cell.
 *
 * @param text what it says
 * @param place the rectangle, in the units of the axes
 * @param colour the colour of the letters, which can be read on what is below
 * @param fit what happens where there is too little room
 */
record Inscription(String text, Bar place, Color colour, Fit fit) {

  /** What happens to a text that is wider than its rectangle. */
  enum Fit {
    /** All such texts of a panel become smaller alike; none is shown if that does not help. */
    TOGETHER,
    /** It is left out. */
    ALONE,
    /** All such texts of a panel are shortened, so that they still differ. */
    SHORTENED
  }
}
