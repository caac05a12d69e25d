package dev.firstlook.chart;

import dev.firstlook.chart.Note.Side;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each category occurs: one bar per category, side by side if the names have room there,
 * otherwise one below the other.
 *
 * @param name what the categories are; may be empty
 * @param labels the categories in order
 * @param counts how often each occurs
 * @param folded how many rare categories the last bar stands for; 0 if it is one like the others
 * @param missing how many observations had no category
 * @param outside how many observations were of none of the categories, and are left out
 * @param cumulative whether a line shows the counts up to each category
 */
record BarPlan(
    String name,
    List<String> labels,
    List<Long> counts,
    int folded,
    long missing,
    long outside,
    boolean cumulative)
    implements Plan {

  /** With more categories the rare ones are put together. */
  private static final int MOST = 20;

  /** A table with more values is shown by its most frequent ones. */
  private static final int MOST_IN_ORDER = 40;

  private static final int MOST_IN_WORDS = 5;

  /** How many times the highest bar the bar of the rare categories may be. */
  private static final long DWARFING = 3;

  BarPlan {
    labels = List.copyOf(labels);
    counts = List.copyOf(counts);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException(
          "bars"
              + (name.isEmpty() ? "" : " of " + Letters.plain(name))
              + " need at least 1 category, but there were 0, and "
              + Numbers.counted(missing, "missing value"));
    }
  }

  /** Whole numbers at their places; anything else in its order, or by count if it is much. */
  static Plan of(FrequencyTable<?> table) {
    if (!table.values().isEmpty() && table.values().stream().allMatch(BarPlan::isWhole)) {
      List<Long> values = table.values().stream().map(v -> ((Number) v).longValue()).toList();
      FrequencyTable<Long> numbers = new FrequencyTable<>(values, table.counts(), table.missing());
      return new CountPlan("value", numbers, false);
    }
    return table.values().size() > MOST_IN_ORDER ? byCount("", table) : ordered("", table, 0);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long || value instanceof Integer || value instanceof Short;
  }

  /** The categories of a variable, by count. */
  static BarPlan of(CategoricalVariable variable) {
    return byCount(variable.name(), withMissing(variable));
  }

  /** The levels of a variable, from low to high. */
  static BarPlan of(OrdinalVariable variable) {
    return ordered(variable.name(), withMissing(variable), variable.unranked().total());
  }

  private static FrequencyTable<String> withMissing(LevelVariable variable) {
    FrequencyTable<String> found = variable.frequencies();
    return new FrequencyTable<>(found.values(), found.counts(), variable.missing());
  }

  /** Categories in an order of their own, all of them. */
  private static BarPlan ordered(String name, FrequencyTable<?> table, long outside) {
    return new BarPlan(name, labels(table), table.counts(), 0, table.missing(), outside, false);
  }

  /** Categories without an order: the most frequent first, the rare ones put together. */
  private static BarPlan byCount(String name, FrequencyTable<?> table) {
    FrequencyTable<?> falling = table.byCount();
    int rare = falling.values().size() - MOST;
    if (rare <= 1) {
      return ordered(name, falling, 0);
    }
    List<String> labels = new ArrayList<>(labels(falling).subList(0, MOST));
    List<Long> counts = new ArrayList<>(falling.counts().subList(0, MOST));
    labels.add("other (" + rare + " categories)");
    counts.add(falling.counts().stream().skip(MOST).mapToLong(Long::longValue).sum());
    return new BarPlan(name, labels, counts, rare, table.missing(), 0, false);
  }

  @Override
  public Plan withCumulative() {
    Cumulative.requireValues(total());
    return new BarPlan(name, labels, counts, folded, missing, outside, true);
  }

  @Override
  public String title() {
    return name.isEmpty() ? "Frequencies" : "Frequencies of " + name;
  }

  @Override
  public String subtitle() {
    String rest =
        folded == 0
            ? ""
            : "; %s most frequent of %s categories".formatted(labels.size() - 1, categories());
    return Caption.of(total(), "value", missing) + outsideText() + rest;
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Bars of ");
    text.append(name.isEmpty() ? "frequencies" : name).append(": ");
    text.append(Numbers.counted(total(), "value"));
    text.append(" in ").append(categories() == 1 ? "1 category" : categories() + " categories");
    List<String> parts =
        IntStream.range(0, labels.size())
            .mapToObj(i -> labels.get(i) + " (" + counts.get(i) + ")")
            .toList();
    text.append(": ")
        .append(Caption.first(parts, MOST_IN_WORDS, ", "))
        .append(Caption.missing(missing))
        .append(outsideText())
        .append(cumulative ? "; with a line of cumulative counts" : "");
    return text.append('.').toString();
  }

  @Override
  public int height() {
    return isUpright(Theme.standard(), Drawing.WIDTH)
        ? 400
        : Math.min(4000, 150 + 26 * Math.max(5, labels.size()));
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    boolean upright = isUpright(theme, width);
    LevelAxis levels = new LevelAxis(name, labels, !upright);
    double highest = highestDrawn();
    NumberAxis numbers =
        NumberAxis.fromZero("count", highest * (upright ? 1.03 : cumulative ? 1.12 : 1.06))
            .inWholeNumbers()
            .withGrid();
    List<Bar> bars = new ArrayList<>();
    List<Bar> others = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      double at = levels.at(i);
      double count = counts.get(i);
      Bar bar = new Bar(at - 0.4, at + 0.4, 0, count);
      boolean other = folded > 0 && i == labels.size() - 1;
      boolean drawn = count <= highest;
      if (drawn && count > 0) {
        (other ? others : bars).add(upright ? bar : bar.flipped());
      }
      String text = counts.get(i) + (drawn ? "" : ", bar not drawn");
      double end = drawn ? count : 0;
      notes.add(
          upright ? new Note(text, at, end, Side.ABOVE) : new Note(text, end, at, Side.RIGHT));
    }
    List<Layer> layers = new ArrayList<>();
    if (!bars.isEmpty()) {
      layers.add(Layer.bars("count", bars, theme.colour(0)));
    }
    if (!others.isEmpty()) {
      layers.add(Layer.bars("other", others, theme.soft()));
    }
    List<Key> keys = List.of();
    if (cumulative) {
      Cumulative line = new Cumulative(counts, levels::at, upright);
      layers.addAll(line.layers(theme.ink()));
      notes = line.notes();
      keys = Cumulative.keys(theme.colour(0), theme.ink());
    }
    Panel panel = Panel.of(upright ? levels : numbers, upright ? numbers : levels, layers);
    return panel.withNotes(notes).withKeys(keys);
  }

  /** The longest bar; one for all rare categories is not drawn if it would dwarf the others. */
  private double highestDrawn() {
    if (cumulative) {
      return total();
    }
    List<Long> own = folded == 0 ? counts : counts.subList(0, counts.size() - 1);
    long highest = own.stream().mapToLong(Long::longValue).max().orElse(0);
    long last = counts.get(counts.size() - 1);
    return folded > 0 && last <= DWARFING * highest ? Math.max(highest, last) : highest;
  }

  private String outsideText() {
    return outside == 0 ? "" : ", " + outside + " outside the order left out";
  }

  private int categories() {
    return labels.size() + (folded == 0 ? 0 : folded - 1);
  }

  private long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private boolean isUpright(Theme theme, int width) {
    double size = theme.textSize();
    double room = width - 7 * size;
    return LevelAxis.areApart(labels, new Letters(theme), room, size, LevelAxis.MOST_APART);
  }

  private static List<String> labels(FrequencyTable<?> table) {
    return table.values().stream().map(String::valueOf).toList();
  }
}
