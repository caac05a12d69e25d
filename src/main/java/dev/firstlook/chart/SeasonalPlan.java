package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rounds of a season over one another: a line for each year, week or day, the later the darker,
 * the last in a colour of its own.
 *
 * @param series the series
 * @param period how many steps make a round
 */
record SeasonalPlan(TimeSeries series, int period) implements Plan {

  /** So many shades can be told apart. */
  private static final int MOST_SHADES = 12;

  /** Of more points than this only some rounds are drawn. */
  private static final int MOST_POINTS = 20_000;

  /** So many rounds are all named in the legend. */
  private static final int MOST_NAMED = 6;

  /** Longer names at the ends of lines leave too little room for the lines. */
  private static final int LONGEST_NAME = 5;

  /** The share of the width that names at the ends of lines may take. */
  private static final double MOST_FOR_NAMES = 0.5;

  private static final double LIGHTEST = 0.28;

  private static final double THICK = 2.2;

  private static final Swatch LINE = new Swatch(Look.solid(THICK));

  SeasonalPlan {
    SeriesWords.requireValues(series, "a seasonal plot");
    Rounds.of(series, period);
  }

  @Override
  public String title() {
    String noun = Rounds.of(series, period).noun();
    return "%s, %s over %s".formatted(series.name(), noun, noun);
  }

  @Override
  public String subtitle() {
    Rounds rounds = Rounds.of(series, period);
    return Numbers.counted(rounds.count(), rounds.noun())
        + SeriesWords.range(series)
        + SeriesWords.missing(series.missing())
        + (every() > 1 ? ", one in %s drawn".formatted(every()) : "")
        + (rounds.count() > 1 ? "; the last in its own colour" : "");
  }

  /** Which rounds are drawn: every how many, counted from the last. */
  private int every() {
    return Math.max(1, series.size() / MOST_POINTS);
  }

  @Override
  public String description() {
    return "Seasonal plot of %s: %s, one over the other; %s; %s."
        .formatted(
            series.name(),
            Numbers.counted(Rounds.of(series, period).count(), Rounds.of(series, period).noun()),
            SeriesWords.span(series),
            SeriesWords.extremes(series));
  }

  @Override
  public int height() {
    return 400;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Rounds rounds = Rounds.of(series, period);
    int count = rounds.count();
    int shades = Math.min(MOST_SHADES, count);
    List<Pen> pens = pens(rounds, shades);
    List<Layer> layers = new ArrayList<>();
    for (int shade = 0; shade < shades; shade++) {
      boolean last = shade == shades - 1;
      double thickness = last ? THICK : count > 50 ? 0.8 : 1.3;
      layers.addAll(
          pens.get(shade).layers("rounds " + shade, colour(theme, shade, shades), thickness));
    }
    double end = rounds.slots() - 1;
    double room = 0.02 * end;
    NumberAxis y = NumberAxis.around(series.name(), List.of(series)).withGrid();
    List<Note> names = count > MOST_NAMED ? ends(rounds) : List.of();
    double size = Sheet.textSize(theme, width, height);
    double share = width(names, new Letters(theme), size) / Look.plotWidth(theme, width);
    boolean named = share <= MOST_FOR_NAMES;
    double right = end + room + (named ? share / (1 - share) * (end + 2 * room) : 0);
    FixedAxis x = new FixedAxis(rounds.axisName(), -room, right, rounds.ticks(), false);
    return Panel.of(x, y, layers)
        .withNotes(named ? names : List.of())
        .withKeys(keys(rounds, theme, shades));
  }

  /** The room that names at the ends of lines need, in pixels. */
  private static double width(List<Note> names, Letters letters, double size) {
    return names.stream()
        .mapToDouble(note -> letters.width(note.text(), 0.9 * size, false) + 0.4 * size)
        .max()
        .orElse(0);
  }

  /**
   * The ends of the lines with the names of their rounds, the last and the first before all; none
   * if the names are long.
   */
  private List<Note> ends(Rounds rounds) {
    List<Note> ends = new ArrayList<>();
    double[] values = series.values();
    double end = rounds.slots() - 1;
    for (int i = values.length - 1; i >= 0; i--) {
      boolean last = i == values.length - 1 || rounds.round(i + 1) > rounds.round(i);
      boolean drawn = (rounds.count() - 1 - rounds.round(i)) % every() == 0;
      if (last && drawn && !Double.isNaN(values[i]) && rounds.place(i) >= 0.97 * end) {
        if (rounds.label(i).length() > LONGEST_NAME) {
          return List.of();
        }
        ends.add(new Note(rounds.label(i), rounds.place(i), values[i], Note.Side.LINE_END));
      }
    }
    if (ends.size() > 2) {
      ends.add(1, ends.remove(ends.size() - 1));
    }
    return ends;
  }

  /** The lines of each shade. */
  private List<Pen> pens(Rounds rounds, int shades) {
    List<Pen> pens = new ArrayList<>();
    for (int shade = 0; shade < shades; shade++) {
      pens.add(new Pen());
    }
    double[] values = series.values();
    int last = rounds.count() - 1;
    int before = -1;
    for (int i = 0; i < values.length; i++) {
      int round = rounds.round(i);
      if ((last - round) % every() == 0) {
        Pen pen = pens.get(shade(round, last + 1, shades));
        pen.add(rounds.place(i), values[i], round == before);
      }
      before = round;
    }
    return pens;
  }

  /** The last round has the last shade to itself. */
  private static int shade(int round, int count, int shades) {
    return round == count - 1 ? shades - 1 : round * (shades - 1) / Math.max(1, count - 1);
  }

  private static Color colour(Theme theme, int shade, int shades) {
    if (shade == shades - 1) {
      return theme.colour(shades == 1 ? 0 : 1);
    }
    double share = LIGHTEST + (1 - LIGHTEST) * shade / Math.max(1, shades - 2);
    return Look.tint(theme.colour(0), theme.ground(), share);
  }

  /** All rounds by name, or of many the shades that stand for them, and the last. */
  private List<Key> keys(Rounds rounds, Theme theme, int shades) {
    int[] firstOfRound = new int[rounds.count()];
    for (int i = series.size() - 1; i >= 0; i--) {
      firstOfRound[rounds.round(i)] = i;
    }
    int last = firstOfRound.length - 1;
    List<String> names = Arrays.stream(firstOfRound).mapToObj(rounds::label).toList();
    Key own = new Key(names.get(last), colour(theme, shades - 1, shades), LINE);
    if (last >= MOST_NAMED) {
      List<Color> colours =
          IntStream.range(0, shades - 1).mapToObj(shade -> colour(theme, shade, shades)).toList();
      String name = "%s to %s, the later the darker".formatted(names.get(0), names.get(last - 1));
      Swatch gradient = new Swatch(Look.butt(THICK), colours);
      return List.of(new Key(name, colours.get(colours.size() - 1), gradient), own);
    }
    List<Key> keys = new ArrayList<>();
    for (int round = 0; round < last; round++) {
      Color colour = colour(theme, shade(round, last + 1, shades), shades);
      keys.add(new Key(names.get(round), colour, LINE));
    }
    keys.add(own);
    return keys;
  }
}
