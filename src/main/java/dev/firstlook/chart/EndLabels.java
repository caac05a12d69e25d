package dev.firstlook.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names at the ends of lines, as many as have room one below the other.
 *
 * @param letters what they are written in
 * @param size the size of tick labels
 */
record EndLabels(Letters letters, double size) {

  /** Longer names leave too little room for the lines. */
  private static final int LONGEST = 5;

  /** How far apart two names are at least, in heights of letters. */
  private static final double APART = 1.4;

  /**
   * Those that have room.
   *
   * @param wanted the names at the ends of their lines, the most important first
   * @param y the vertical axis
   * @param height the height of the page
   * @return the chosen from top to bottom; none if the names are long
   */
  List<Note> of(List<Note> wanted, NumberAxis y, int height) {
    if (wanted.stream().anyMatch(note -> note.text().length() > LONGEST)) {
      return List.of();
    }
    // What title, legend and axis leave; where they leave less, a frame drops names that overlap.
    double pixels = Math.max(1, height - 9 * size) / (y.max() - y.min());
    List<Note> chosen = new ArrayList<>();
    for (Note note : wanted) {
      boolean free =
          chosen.stream()
              .allMatch(other -> Math.abs(other.y() - note.y()) * pixels >= APART * 0.9 * size);
      if (free) {
        chosen.add(note);
      }
    }
    chosen.sort(Comparator.comparingDouble(Note::y).reversed());
    return List.copyOf(chosen);
  }

  /** The room that they need to the right of the lines, in pixels. */
  double width(List<Note> names) {
    return names.stream()
        .mapToDouble(note -> letters.width(note.text(), 0.9 * size, false) + 0.4 * size)
        .max()
        .orElse(0);
  }
}
