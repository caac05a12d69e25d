package dev.firstlook.chart;

import org.jspecify.annotations.Nullable;

/**
 * The words of a figure that its maker set; null where the figure finds its own.
 *
 * @param title the title
 * @param subtitle the line below the title
 * @param caption the line below the picture; may be empty
 * @param xName the name of the horizontal axis
 * @param yName the name of the vertical axis
 */
record Words(
    @Nullable String title,
    @Nullable String subtitle,
    String caption,
    @Nullable String xName,
    @Nullable String yName) {

  static final Words NONE = new Words(null, null, "", null, null);

  Words withTitle(String other) {
    return new Words(other, subtitle, caption, xName, yName);
  }

  Words withSubtitle(String other) {
    return new Words(title, other, caption, xName, yName);
  }

  Words withCaption(String other) {
    return new Words(title, subtitle, other, xName, yName);
  }

  Words withXName(String other) {
    return new Words(title, subtitle, caption, other, yName);
  }

  Words withYName(String other) {
    return new Words(title, subtitle, caption, xName, other);
  }
}
