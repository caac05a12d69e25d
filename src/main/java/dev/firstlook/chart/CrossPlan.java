package dev.firstlook.chart;

import dev.firstlook.chart.Inscription.Fit;
import dev.firstlook.chart.Note.Side;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.explain.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Two variables of names: a bar for each level of the first, cut by the shares of the levels of the
 * second. In a mosaic the bars are as wide as their levels are frequent.
 *
 * @param table how often the levels occur together
 * @param mosaic whether widths are proportional
 */
record CrossPlan(TwoWay table, boolean mosaic) implements Plan {

  /** More bars than this are not shown side by side. */
  private static final int MOST_BARS = 20;

  /** More parts of a mosaic are too narrow. */
  private static final int MOST_PARTS = 12;

  private static final int MOST_ROWS_IN_WORDS = 4;
  private static final int MOST_SHARES_IN_WORDS = 4;

  /** Half of the room between two parts, as a share of the picture. */
  private static final double GAP = 0.003;

  /** More pixels than this a picture does not grow for the names of thin parts. */
  private static final double MOST_FOR_NAMES = 480;

  /** How far apart names are one below the other, in sizes of letters. */
  private static final double LINE = 1.35;

  private static final double LIGHTEST = 0.2;

  /** Bars of equal width. */
  static CrossPlan stacked(LevelVariable x, LevelVariable by) {
    return new CrossPlan(TwoWay.of(x, by, MOST_BARS), false);
  }

  /** Bars as wide as they are frequent. */
  static CrossPlan mosaic(LevelVariable x, LevelVariable by) {
    return new CrossPlan(TwoWay.of(x, by, MOST_PARTS), true);
  }

  @Override
  public String title() {
    return table.byName() + " by " + table.xName();
  }

  @Override
  public String subtitle() {
    return Numbers.counted(table.total(), "row") + Caption.dropped(table.dropped()) + thin();
  }

  /** Such as {@code ; thin parts: rare (3)}: those that may have no name on the axis. */
  private String thin() {
    Theme theme = Theme.standard();
    if (!mosaic || isUpright(theme, Drawing.WIDTH, 430)) {
      return "";
    }
    double line = theme.textSize() * LINE / room(theme);
    PartAxis axis = partAxis(parts(false), false);
    List<Tick> named = axis.ticks(MOST_PARTS, ticks -> areApart(ticks, line));
    List<String> thin =
        IntStream.range(0, table.xLabels().size())
            .filter(i -> table.rowTotal(i) > 0)
            .filter(i -> named.stream().noneMatch(at -> at.label().equals(table.xLabels().get(i))))
            .mapToObj(i -> table.xLabels().get(i) + " (" + table.rowTotal(i) + ")")
            .toList();
    return thin.isEmpty() ? "" : "; thin parts: " + Caption.first(thin, MOST_ROWS_IN_WORDS, ", ");
  }

  private static boolean areApart(List<Tick> ticks, double least) {
    return IntStream.range(1, ticks.size())
        .allMatch(i -> ticks.get(i).at() - ticks.get(i - 1).at() >= least);
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(mosaic ? "Mosaic of " : "Stacked bars of ");
    text.append(title()).append(": ").append(Numbers.counted(table.total(), "row"));
    List<String> rows = IntStream.range(0, table.xLabels().size()).mapToObj(this::words).toList();
    return text.append("; ")
        .append(Caption.first(rows, MOST_ROWS_IN_WORDS, "; "))
        .append(Caption.dropped(table.dropped()))
        .append('.')
        .toString();
  }

  /** Such as {@code f (40): agree (75 %), disagree (25 %)}. */
  private String words(int i) {
    long total = table.rowTotal(i);
    List<String> shares =
        IntStream.range(0, total == 0 ? 0 : table.byLabels().size())
            .mapToObj(j -> table.byLabels().get(j) + " (" + percent(i, j) + ")")
            .toList();
    return "%s (%s)%s%s"
        .formatted(
            table.xLabels().get(i),
            Long.toString(total),
            total == 0 ? "" : ": ",
            Caption.first(shares, MOST_SHARES_IN_WORDS, ", "));
  }

  @Override
  public int height() {
    Theme theme = Theme.standard();
    double own = isUpright(theme, Drawing.WIDTH, 430) ? 430 : 180 + room(theme);
    return (int) Math.ceil(own + Frame.moreLegend(keys(theme), theme, Drawing.WIDTH, 430));
  }

  /** The height of bars that lie one below the other. */
  private double room(Theme theme) {
    return Math.max(26 * Math.max(6, table.xLabels().size()), mosaic ? names(theme) : 0);
  }

  /** The height in which the names beside thin parts have room, as far as it is not too much. */
  private double names(Theme theme) {
    double height = 0;
    long before = 0;
    for (int i = 0; i < table.xLabels().size(); i++) {
      long own = table.rowTotal(i);
      if (own > 0) {
        double apart = (before + own) / 2.0 / table.total();
        double needed = LINE * theme.textSize() / apart;
        height = before > 0 && needed <= MOST_FOR_NAMES ? Math.max(height, needed) : height;
        before = own;
      }
    }
    return height;
  }

  private List<Key> keys(Theme theme) {
    return IntStream.range(0, table.byLabels().size())
        .mapToObj(
            j ->
                new Key(
                    table.byLabels().get(j) + " (" + table.columnTotal(j) + ")",
                    colour(theme, j),
                    SeriesMarkers.SQUARE))
        .toList();
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    boolean upright = isUpright(theme, width, height);
    LevelAxis levels = new LevelAxis(table.xName(), table.xLabels(), !upright);
    List<Layer> layers = new ArrayList<>();
    List<Inscription> texts = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Bar> slots = mosaic ? parts(upright) : slots(levels);
    for (int j = 0; j < table.byLabels().size(); j++) {
      Color colour = colour(theme, j);
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < slots.size(); i++) {
        if (table.count(i, j) > 0) {
          Bar bar = segment(slots.get(i), i, j);
          Bar drawn = upright ? bar : bar.flipped();
          bars.add(drawn);
          String text = mosaic ? Long.toString(table.count(i, j)) : percent(i, j);
          texts.add(new Inscription(text, drawn, Look.lettersOn(colour), Fit.ALONE));
        }
      }
      String label = table.byLabels().get(j);
      if (!bars.isEmpty()) {
        layers.add(Layer.bars(label, bars, colour));
      }
    }
    for (int i = 0; i < slots.size() && !mosaic; i++) {
      String count = Long.toString(table.rowTotal(i));
      double end = table.rowTotal(i) > 0 ? 1 : 0;
      notes.add(
          upright
              ? new Note(count, levels.at(i), end, Side.ABOVE)
              : new Note(count, end, levels.at(i), Side.RIGHT));
    }
    Axis across = mosaic ? partAxis(slots, upright) : levels;
    Axis shares = shares(upright);
    return Panel.of(upright ? across : shares, upright ? shares : across, layers)
        .withKeys(keys(theme))
        .withNotes(notes)
        .withInscriptions(texts);
  }

  /** Bars of equal width. */
  private List<Bar> slots(LevelAxis levels) {
    List<Bar> slots = new ArrayList<>();
    for (int i = 0; i < table.xLabels().size(); i++) {
      slots.add(new Bar(levels.at(i) - 0.4, levels.at(i) + 0.4, 0, 1));
    }
    return slots;
  }

  /** Bars as wide as they are frequent, which together have the width 1; read downwards if flat. */
  private List<Bar> parts(boolean upright) {
    List<Bar> parts = new ArrayList<>();
    long before = 0;
    double total = table.total();
    for (int i = 0; i < table.xLabels().size(); i++) {
      double from = before / total;
      before += table.rowTotal(i);
      double to = before / total;
      parts.add(upright ? new Bar(from, to, 0, 1) : new Bar(1 - to, 1 - from, 0, 1));
    }
    return parts;
  }

  /** The part of a bar that belongs to a level, with a little room around it if it is not thin. */
  private Bar segment(Bar slot, int i, int j) {
    long below = 0;
    for (int k = 0; k < j; k++) {
      below += table.count(i, k);
    }
    double total = table.rowTotal(i);
    double bottom = below / total;
    double top = (below + table.count(i, j)) / total;
    double beside = mosaic ? room(slot.left(), slot.right()) : 0;
    double between = room(bottom, top);
    return new Bar(slot.left() + beside, slot.right() - beside, bottom + between, top - between);
  }

  private static double room(double from, double to) {
    return to - from > 6 * GAP ? GAP : 0;
  }

  private PartAxis partAxis(List<Bar> parts, boolean upright) {
    List<Tick> middles = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      int i = upright ? k : parts.size() - 1 - k;
      if (table.rowTotal(i) > 0) {
        Bar part = parts.get(i);
        middles.add(new Tick((part.left() + part.right()) / 2, table.xLabels().get(i)));
        widths.add(part.right() - part.left());
      }
    }
    return new PartAxis(table.xName(), middles, widths);
  }

  private FixedAxis shares(boolean upright) {
    List<Tick> ticks = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 25) {
      ticks.add(new Tick(percent / 100.0, percent + " %"));
    }
    double end = mosaic ? 1 : upright ? 1.07 : 1.1;
    return new FixedAxis("share of " + table.byName(), 0, end, ticks, true);
  }

  /** Levels in order have one colour in several shades. */
  private Color colour(Theme theme, int level) {
    int levels = table.byLabels().size();
    if (table.isOther(level)) {
      return Look.tint(theme.soft(), theme.ground(), 0.4);
    }
    double share = LIGHTEST + (1 - LIGHTEST) * level / Math.max(1, levels - 1);
    return table.isOrdered()
        ? Look.tint(theme.colour(0), theme.ground(), share)
        : theme.colour(level);
  }

  private String percent(int i, int j) {
    return Numbers.wholePercent((double) table.count(i, j) / table.rowTotal(i));
  }

  private boolean isUpright(Theme theme, int width, int height) {
    double size = Sheet.textSize(theme, width, height);
    Letters letters = new Letters(theme);
    double room = width - 7 * size;
    int bars = table.xLabels().size();
    for (int i = 0; i < bars && mosaic; i++) {
      double part = room * table.rowTotal(i) / table.total();
      if (part > 0 && !letters.fit(List.of(table.xLabels().get(i)), size, part - 0.7 * size)) {
        return false;
      }
    }
    return mosaic || LevelAxis.areApart(table.xLabels(), letters, room, size, LevelAxis.MOST_APART);
  }
}
