package dev.firstlook.explain;

/** Bars made of Unicode blocks, lying and standing: pictures for a terminal. */
public final class Bars {

  private static final String LYING = "▏▎▍▌▋▊▉█";
  private static final String STANDING = "▁▂▃▄▅▆▇█";

  private Bars() {}

  /**
   * A lying bar, in eighths of a character.
   *
   * @param share how much of the width it takes; above 1 counts as 1, below 0 and NaN as 0
   * @param width the longest bar in characters
   * @return blocks; something never reads as nothing, and nothing is empty
   */
  public static String lying(double share, int width) {
    if (!(share > 0)) {
      return "";
    }
    int eighths = (int) Math.max(1, Math.round(Math.min(1, share) * width * 8));
    String rest = eighths % 8 == 0 ? "" : LYING.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + rest;
  }

  /**
   * One standing bar for each height. The lowest block is for nothing, the others for something.
   *
   * @param heights the heights; not positive or NaN counts as nothing
   * @return as many characters as heights
   */
  public static String standing(double... heights) {
    double highest = 0;
    for (double height : heights) {
      highest = Math.max(highest, height);
    }
    StringBuilder bars = new StringBuilder(heights.length);
    for (double height : heights) {
      int level = height > 0 ? 1 + (int) Math.min(6, 7 * (height / highest)) : 0;
      bars.append(STANDING.charAt(level));
    }
    return bars.toString();
  }
}
