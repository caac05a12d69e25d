package dev.firstlook.chart;

import dev.firstlook.chart.Note.Side;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each whole number occurs: bars at their numbers, with room where a number does not
 * occur.
 *
 * @param name what was counted
 * @param table the numbers and how often they occur
 * @param cumulative whether a line shows the counts up to each number
 */
record CountPlan(String name, FrequencyTable<Long> table, boolean cumulative) implements Plan {

  /** With more numbers side by side, what is written above the bars would overlap. */
  private static final double MOST_NOTES = 13;

  /** More bars side by side are narrower than a pixel: of each group of them the tallest shows. */
  private static final int MOST_BARS = 500;

  /** Beyond this not every whole number has a place of its own on an axis: 2^53. */
  private static final double LARGEST = 0x1p53;

  CountPlan {
    table = table.sorted(Long::compare);
    if (table.values().isEmpty()) {
      throw new IllegalArgumentException(
          "bars of "
              + Letters.plain(name)
              + " need at least 1 value, but there were 0, and "
              + Numbers.counted(table.missing(), "missing value"));
    }
    for (long value : table.values()) {
      if (!(Math.abs((double) value) <= LARGEST)) {
        throw new IllegalArgumentException(
            "values of %s must be in [-2^53, 2^53] to be drawn at their places, but one was %s"
                .formatted(Letters.plain(name), Long.toString(value)));
      }
    }
  }

  /** The counts of a variable. */
  static CountPlan of(DiscreteVariable variable) {
    return new CountPlan(variable.name(), withMissing(variable), false);
  }

  /** How often each number occurs, and how many are missing. */
  static FrequencyTable<Long> withMissing(DiscreteVariable variable) {
    FrequencyTable<Long> found = variable.frequencies();
    return new FrequencyTable<>(found.values(), found.counts(), variable.missing());
  }

  @Override
  public Plan withCumulative() {
    Cumulative.requireValues(table.total());
    return new CountPlan(name, table, true);
  }

  @Override
  public String title() {
    return "Frequencies of " + name;
  }

  @Override
  public String subtitle() {
    String shown = isThinned() ? "; each bar is the tallest of those in its place" : "";
    return Caption.of(table.total(), "value", table.missing()) + shown;
  }

  @Override
  public String description() {
    long mode = table.modes().isEmpty() ? table.values().get(0) : table.modes().get(0);
    return "Bars of "
        + name
        + ": "
        + Caption.of(table.total(), "value", lowest(), highest())
        + ", most often "
        + Long.toString(mode)
        + " ("
        + table.count(mode)
        + ")"
        + Caption.missing(table.missing())
        + (cumulative ? "; with a line of cumulative counts" : "")
        + ".";
  }

  @Override
  public int height() {
    return 400;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    double highest = table.counts().stream().mapToLong(Long::longValue).max().orElse(0);
    double top = cumulative ? table.total() : highest;
    boolean noted = highest() - lowest() < MOST_NOTES * width / Drawing.WIDTH;
    List<Bar> bars = isThinned() ? tallest() : bars();
    List<Note> notes = new ArrayList<>();
    for (int i = 0; noted && i < table.values().size(); i++) {
      long count = table.counts().get(i);
      notes.add(new Note(Long.toString(count), table.values().get(i), count, Side.ABOVE));
    }
    double room = 0.6 + 0.01 * (highest() - lowest());
    NumberAxis x = new NumberAxis(name, below(lowest(), room), above(highest(), room), true, false);
    NumberAxis y = NumberAxis.fromZero("count", 1.03 * top).inWholeNumbers().withGrid();
    List<Layer> layers = new ArrayList<>();
    if (!bars.isEmpty()) {
      layers.add(Layer.bars("count", bars, theme.colour(0)));
    }
    if (!cumulative) {
      return Panel.of(x, y, layers).withNotes(notes);
    }
    Cumulative line = new Cumulative(table.counts(), i -> table.values().get(i), true);
    layers.addAll(line.layers(theme.ink()));
    return Panel.of(x, y, layers)
        .withNotes(noted ? line.notes() : List.of())
        .withKeys(Cumulative.keys(theme.colour(0), theme.ink()));
  }

  private boolean isThinned() {
    return highest() - lowest() >= MOST_BARS;
  }

  /** A bar for each number that occurs. */
  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < table.values().size(); i++) {
      double at = table.values().get(i);
      if (table.counts().get(i) > 0) {
        bars.add(new Bar(below(at, 0.4), above(at, 0.4), 0, table.counts().get(i)));
      }
    }
    return bars;
  }

  /** The range cut into equal places, with the tallest bar of each in its full width. */
  private List<Bar> tallest() {
    double place = (highest() - lowest()) / (MOST_BARS - 1);
    double[] tops = new double[MOST_BARS];
    for (int i = 0; i < table.values().size(); i++) {
      int p = (int) Math.round((table.values().get(i) - lowest()) / place);
      tops[p] = Math.max(tops[p], table.counts().get(i));
    }
    List<Bar> bars = new ArrayList<>();
    for (int p = 0; p < tops.length; p++) {
      double at = lowest() + p * place;
      if (tops[p] > 0) {
        bars.add(new Bar(at - place / 2, at + place / 2, 0, tops[p]));
      }
    }
    return bars;
  }

  /** A little lower; near 2^53 there is no number between a whole one and the next. */
  private static double below(double at, double room) {
    return Math.min(at - room, Math.nextDown(at));
  }

  private static double above(double at, double room) {
    return Math.max(at + room, Math.nextUp(at));
  }

  private double lowest() {
    return table.values().get(0);
  }

  private double highest() {
    return table.values().get(table.values().size() - 1);
  }
}
