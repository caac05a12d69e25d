package dev.firstlook.chart;

/**
 * What a figure shows: one kind of picture with its numbers.
 *
 * <p>This is where a new kind of picture comes in. A kind that takes additions (curves on a
 * histogram) keeps them in its own record and answers with more layers.
 */
interface Plan {

  /** The title if none is set. */
  String title();

  /** The line below the title if none is set. */
  String subtitle();

  /** One sentence that says what is to be seen, for readers who do not see it. */
  String description();

  /** The height in pixels if no size is set and the width is the usual one. */
  int height();

  /** The picture for a page of this size; orientation may depend on the room. */
  Panel panel(Theme theme, int width, int height);
}
