package dev.firstlook.chart;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An axis of categories, one unit apart.
 *
 * @param name what the categories are; may be empty
 * @param levels the categories, in the order in which they are read
 * @param upright whether it is the vertical axis, which is read from top to bottom
 * @param turned whether it is the horizontal axis with labels that run from bottom to top
 * @param first all levels, those first that keep their labels where there is room for some; empty
 *     if none comes before the others
 */
record LevelAxis(
    String name, List<String> levels, boolean upright, boolean turned, List<Integer> first)
    implements Axis {

  /** More names side by side are no longer taken in at a glance. */
  static final int MOST_APART = 12;

  LevelAxis {
    levels = List.copyOf(levels);
    first = List.copyOf(first);
  }

  /** An axis with labels that are read from left to right. */
  LevelAxis(String name, List<String> levels, boolean upright) {
    this(name, levels, upright, false, List.of());
  }

  /**
   * A horizontal axis whose labels are turned if they have no room side by side.
   *
   * @param room the width of one level in pixels
   * @param size the size of the letters
   */
  static LevelAxis across(
      String name, List<String> levels, Letters letters, double room, double size) {
    boolean turned = !letters.fit(levels, size, room - 0.7 * size);
    return new LevelAxis(name, levels, false, turned, List.of());
  }

  /** The same axis on which some levels keep their labels before others. */
  LevelAxis withFirst(List<Integer> order) {
    return new LevelAxis(name, levels, upright, turned, order);
  }

  /**
   * Whether levels have room side by side, each with its whole name below it; otherwise they are
   * better read from top to bottom.
   *
   * @param room how many pixels they share
   * @param size the size of the letters
   * @param most how many there may be
   */
  static boolean areApart(
      List<String> levels, Letters letters, double room, double size, int most) {
    return levels.size() <= most && letters.fit(levels, size, room / levels.size() - size);
  }

  /** Where a level is on the axis. */
  double at(int level) {
    return upright ? levels.size() - level : level + 1;
  }

  @Override
  public LevelAxis named(String other) {
    return new LevelAxis(other, levels, upright, turned, first);
  }

  @Override
  public double min() {
    return 0.4;
  }

  @Override
  public double max() {
    return levels.size() + 0.6;
  }

  @Override
  public boolean grid() {
    return false;
  }

  /**
   * Every level if there is room; otherwise those that come first, or every second, third, ... from
   * the first on.
   */
  @Override
  public List<Tick> ticks(int most, Predicate<List<Tick>> fit) {
    List<Tick> all =
        IntStream.range(0, levels.size()).mapToObj(i -> new Tick(at(i), levels.get(i))).toList();
    return first.isEmpty() ? Ticks.everyFew(all, fit) : Ticks.first(all, first, fit);
  }

  @Override
  public String label(double at) {
    long level = Math.round(upright ? levels.size() - at : at - 1);
    return level >= 0 && level < levels.size() && at == Math.rint(at)
        ? Escape.shorten(Letters.plain(levels.get((int) level)), 20)
        : Numbers.text(at);
  }
}
