package dev.firstlook.chart;

import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.BoxSummary;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Boxes with whiskers: one for a variable, or one per group.
 *
 * @param name what was measured
 * @param by what the groups are; empty if there is but one box
 * @param labels the groups in order
 * @param boxes one per group
 * @param missing how many rows were left out
 * @param omitted how many small groups are not shown
 */
record BoxPlan(
    String name, String by, List<String> labels, List<BoxSummary> boxes, long missing, int omitted)
    implements Plan {

  /** More boxes than this are not shown. */
  private static final int MOST = 20;

  /** More boxes side by side are too narrow. */
  private static final int MOST_UPRIGHT = 10;

  private static final int MOST_IN_WORDS = 5;

  private static final double HALF = 0.3;

  /** Places along the axis, about a pixel each, and how many marks in one of them can be told. */
  private static final int PLACES = 500;

  private static final int MOST_IN_A_PLACE = 4;

  BoxPlan {
    labels = List.copyOf(labels);
    boxes = List.copyOf(boxes);
    if (boxes.isEmpty() || count(boxes) == 0) {
      throw new IllegalArgumentException(
          "a box of "
              + Letters.plain(name)
              + " needs at least 1 value, but there were 0, and "
              + Numbers.counted(missing, "missing value"));
    }
    for (BoxSummary box : boxes) {
      if (box.count() > 0 && !extremes(box).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "values of "
                + Letters.plain(name)
                + " must be finite to be drawn, but they run"
                + Caption.range(
                    box.count(),
                    extremes(box).min(Double::compare).orElseThrow(),
                    extremes(box).max(Double::compare).orElseThrow()));
      }
    }
  }

  /** A single box. */
  static BoxPlan of(String name, BoxSummary box) {
    return new BoxPlan(name, "", List.of(name), List.of(box), box.missing(), 0);
  }

  /** A box for each level of another variable, or for the largest. */
  static BoxPlan of(NumericVariable variable, LevelVariable by) {
    Grouping grouping = Grouping.of(by, MOST);
    double[] values = variable.valuesByRow();
    List<BoxSummary> boxes = new ArrayList<>();
    int shown = grouping.labels().size() - (grouping.folded() == 0 ? 0 : 1);
    long missing = grouping.select(values, -1).length;
    for (int group = 0; group < shown; group++) {
      BoxSummary box = BoxSummary.of(grouping.select(values, group));
      missing += box.missing();
      boxes.add(box);
    }
    List<String> labels = grouping.labels().subList(0, shown);
    return new BoxPlan(variable.name(), grouping.name(), labels, boxes, missing, grouping.folded());
  }

  @Override
  public String title() {
    return by.isEmpty() ? "Box plot of " + name : "Box plots of " + name + " by " + by;
  }

  @Override
  public String subtitle() {
    String rest = omitted == 0 ? "" : "; " + omitted + " smaller groups not shown";
    return Caption.of(count(boxes), "value", missing) + rest;
  }

  @Override
  public String description() {
    String parts =
        by.isEmpty()
            ? summary(boxes.get(0))
            : ", medians: "
                + Caption.first(
                    labels.stream().map(label -> label + medianOf(label)).toList(),
                    MOST_IN_WORDS,
                    ", ");
    return title()
        + ": "
        + Numbers.counted(count(boxes), "value")
        + parts
        + Caption.missing(missing)
        + ".";
  }

  @Override
  public int height() {
    if (by.isEmpty()) {
      return 220;
    }
    return isUpright(Theme.standard(), Drawing.WIDTH)
        ? 400
        : Math.min(4000, 140 + 40 * boxes.size());
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    boolean upright = isUpright(theme, width);
    LevelAxis levels = new LevelAxis(by, shown(), !upright);
    double lowest = all().min(Double::compare).orElseThrow();
    double highest = all().max(Double::compare).orElseThrow();
    NumberAxis numbers = NumberAxis.around(name, lowest, highest).withGrid();
    Marked marks = new Marked(upright, (highest - lowest) / PLACES);
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).count() > 0) {
        marks.add(boxes.get(i), levels.at(i));
      }
    }
    return Panel.of(upright ? levels : numbers, upright ? numbers : levels, marks.layers(theme));
  }

  private boolean isUpright(Theme theme, int width) {
    double size = theme.textSize();
    double room = width - 8 * size;
    return !by.isEmpty()
        && LevelAxis.areApart(shown(), new Letters(theme), room, size, MOST_UPRIGHT);
  }

  /** The groups with their sizes. */
  private List<String> shown() {
    return IntStream.range(0, labels.size())
        .mapToObj(i -> by.isEmpty() ? "" : labels.get(i) + " (" + boxes.get(i).count() + ")")
        .toList();
  }

  private String medianOf(String label) {
    BoxSummary box = boxes.get(labels.indexOf(label));
    return box.count() == 0
        ? " (no values)"
        : " (" + Numbers.within(box.median(), spread(box)) + ")";
  }

  private Stream<Double> all() {
    return boxes.stream().filter(box -> box.count() > 0).flatMap(BoxPlan::extremes);
  }

  private static Stream<Double> extremes(BoxSummary box) {
    Stream<Double> whiskers = Stream.of(box.lowerWhisker(), box.upperWhisker());
    return Stream.concat(whiskers, box.outliers().stream());
  }

  private static long count(List<BoxSummary> boxes) {
    return boxes.stream().mapToLong(BoxSummary::count).sum();
  }

  private static double spread(BoxSummary box) {
    return Numbers.spread(
        extremes(box).min(Double::compare).orElseThrow(),
        box.lowerHinge(),
        box.upperHinge(),
        extremes(box).max(Double::compare).orElseThrow());
  }

  private static String summary(BoxSummary box) {
    return ", median "
        + Numbers.within(box.median(), spread(box))
        + ", middle half between the hinges "
        + Numbers.within(box.lowerHinge(), spread(box))
        + " and "
        + Numbers.within(box.upperHinge(), spread(box))
        + ", "
        + (box.outliers().isEmpty()
            ? "no outliers"
            : Numbers.counted(box.outliers().size(), "outlier"));
  }

  /** Collects the marks of all boxes, one layer for each kind of mark. */
  private static final class Marked {

    private final boolean upright;
    private final List<Bar> fills = new ArrayList<>();
    private final List<Bar> lines = new ArrayList<>();
    private final List<Bar> medians = new ArrayList<>();
    private final List<Double> outliers = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final double place;

    /**
     * Nothing drawn yet.
     *
     * @param upright whether the boxes stand
     * @param place the length of a place in which few marks are as good as many
     */
    Marked(boolean upright, double place) {
      this.upright = upright;
      this.place = place;
    }

    void add(BoxSummary box, double at) {
      double left = at - HALF;
      double right = at + HALF;
      double low = box.lowerHinge();
      double high = box.upperHinge();
      fills.add(turned(new Bar(left, right, low, high)));
      lines.add(turned(new Bar(left, right, low, low)));
      lines.add(turned(new Bar(left, right, high, high)));
      lines.add(turned(new Bar(left, left, low, high)));
      lines.add(turned(new Bar(right, right, low, high)));
      lines.add(turned(new Bar(at, at, box.lowerWhisker(), low)));
      lines.add(turned(new Bar(at, at, high, box.upperWhisker())));
      medians.add(turned(new Bar(left, right, box.median(), box.median())));
      Map<Long, Integer> drawn = new HashMap<>();
      for (double outlier : box.outliers()) {
        // With four marks over each other nothing shines through any more.
        if (drawn.merge(Math.round(outlier / place), 1, Integer::sum) <= MOST_IN_A_PLACE) {
          outliers.add(outlier);
          places.add(at);
        }
      }
    }

    List<Layer> layers(Theme theme) {
      Color colour = theme.colour(0);
      List<Layer> layers = new ArrayList<>();
      layers.add(Layer.bars("box", fills, Look.tint(colour, theme.ground(), 0.25)));
      layers.add(Layer.strokes("whiskers", lines, colour, 1.5));
      layers.add(Layer.strokes("median", medians, theme.ink(), 3));
      if (!outliers.isEmpty()) {
        double[] values = outliers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] at = places.stream().mapToDouble(Double::doubleValue).toArray();
        Color clear = Look.clear(colour, 0.67);
        layers.add(
            Layer.points(
                "outliers",
                upright ? at : values,
                upright ? values : at,
                clear,
                SeriesMarkers.CIRCLE));
      }
      return layers;
    }

    private Bar turned(Bar bar) {
      return upright ? bar : bar.flipped();
    }
  }
}
