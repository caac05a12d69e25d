package dev.firstlook.chart;

import org.jspecify.annotations.Nullable;

/**
 * The words of a figure that its maker set; null where the figure finds its own.
 *
 * @param title the title
 * @param subtitle the line below the title
 * @param xName the name of the horizontal axis
 * @param yName the name of the vertical axis
 */
record Words(
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String xName,
    @Nullable String yName) {

  static final Words NONE = new Words(null, null, null, null);
}
