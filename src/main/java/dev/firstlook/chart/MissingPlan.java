package dev.firstlook.chart;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Variable;
import dev.firstlook.explain.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Where values are missing: the rows from top to bottom, a column for each variable. Many rows are
 * shown in stripes of equally many, the stronger in colour the more of a stripe are missing; so two
 * stripes of one colour have equally many gaps, or shares of the same quarter.
 *
 * @param name the name of the data set
 * @param rows how many rows it has
 * @param all how many variables it has
 * @param names the variables that are shown
 * @param gaps the rows in which each of them is missing
 * @param anywhere the rows in which one of all variables is missing
 */
record MissingPlan(
    String name, int rows, int all, List<String> names, List<BitSet> gaps, BitSet anywhere)
    implements Plan {

  /** More columns have no room for their names. */
  private static final int MOST = 30;

  /** More rows have no room of their own. */
  private static final int MOST_STRIPES = 200;

  /** So many shades can be told apart. */
  private static final int MOST_SHADES = 4;

  private static final double FAINTEST = 0.4;
  private static final double HALF = 0.46;

  MissingPlan {
    names = List.copyOf(names);
    gaps = List.copyOf(gaps);
    if (!(rows >= 1)) {
      throw new IllegalArgumentException(
          "a map of missing values needs at least 1 row, but %s has 0"
              .formatted(Letters.plain(name)));
    }
  }

  static MissingPlan of(Dataset data) {
    List<Variable> variables = data.variables();
    List<BitSet> gaps = variables.stream().map(Gaps::of).toList();
    BitSet anywhere = new BitSet();
    gaps.forEach(anywhere::or);
    List<Integer> shown = byGaps(gaps).stream().limit(MOST).sorted().toList();
    return new MissingPlan(
        data.name(),
        data.rows(),
        variables.size(),
        shown.stream().map(i -> variables.get(i).name()).toList(),
        shown.stream().map(gaps::get).toList(),
        anywhere);
  }

  /** The numbers of the columns, those with most gaps first. */
  private static List<Integer> byGaps(List<BitSet> gaps) {
    return IntStream.range(0, gaps.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> gaps.get(i).cardinality()).reversed())
        .toList();
  }

  @Override
  public String title() {
    return "Missing values of " + name;
  }

  @Override
  public String subtitle() {
    return "%s, %s without a gap; %s%s"
        .formatted(Numbers.counted(rows, "row"), rows - anywhere.cardinality(), shown(), stripes());
  }

  @Override
  public String description() {
    List<Integer> most = byGaps(gaps).stream().filter(i -> !gaps.get(i).isEmpty()).toList();
    StringBuilder text = new StringBuilder("Map of the missing values of ").append(name);
    text.append(": ").append(Numbers.counted(rows, "row")).append(" of ").append(shown());
    List<String> parts =
        most.stream().map(i -> names.get(i) + " (" + gaps.get(i).cardinality() + ")").toList();
    return text.append(parts.isEmpty() ? ", none missing" : ", missing ")
        .append(Caption.first(parts, 3, ", "))
        .append("; ")
        .append(Numbers.counted(rows - anywhere.cardinality(), "row"))
        .append(" without a gap.")
        .toString();
  }

  private String shown() {
    int count = names.size();
    return count == all
        ? Numbers.counted(count, "variable")
        : "the %s of %s variables with most gaps".formatted(count, all);
  }

  private String stripes() {
    return stripe() == 1 ? "" : "; each stripe shows %s rows".formatted(stripe());
  }

  /** How many rows a stripe shows; only the last may be of fewer. */
  private int stripe() {
    return (rows - 1) / MOST_STRIPES + 1;
  }

  /** A shade for every number of gaps that a stripe can have, or for every quarter. */
  private int shades() {
    return Math.min(MOST_SHADES, stripe());
  }

  @Override
  public int height() {
    return 490;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    double size = Sheet.textSize(theme, width, height);
    double slot = (width - 7 * size) / names.size();
    Letters letters = new Letters(theme);
    List<String> labels = labels(letters, size, 0.98 * AxisFrame.TURNED_SHARE * height);
    LevelAxis across = LevelAxis.across("", labels, letters, slot, size).withFirst(byGaps(gaps));
    List<List<Bar>> cells = new ArrayList<>();
    IntStream.rangeClosed(0, shades()).forEach(shade -> cells.add(new ArrayList<>()));
    for (int column = 0; column < names.size(); column++) {
      addColumn(cells, gaps.get(column), across.at(column));
    }
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int shade = 0; shade <= shades(); shade++) {
      if (!cells.get(shade).isEmpty()) {
        layers.add(Layer.bars(label(shade), cells.get(shade), colour(theme, shade)));
      }
      keys.add(new Key(label(shade), colour(theme, shade), SeriesMarkers.SQUARE));
    }
    return Panel.of(across, down(), layers).withKeys(keys);
  }

  /** The stripes of a variable; equal neighbours are one rectangle. */
  private void addColumn(List<List<Bar>> cells, BitSet own, double x) {
    int begin = 0;
    int before = -1;
    for (int from = 0; from < rows; from += stripe()) {
      int shade = shade(own, from, Math.min(rows, from + stripe()));
      if (shade != before && before >= 0) {
        cells.get(before).add(new Bar(x - HALF, x + HALF, -from, -begin));
        begin = from;
      }
      before = shade;
    }
    cells.get(before).add(new Bar(x - HALF, x + HALF, -rows, -begin));
  }

  private int shade(BitSet own, int from, int to) {
    int missing = own.get(from, to).cardinality();
    return stripe() <= MOST_SHADES
        ? missing
        : (int) Math.ceil((double) MOST_SHADES * missing / (to - from));
  }

  private String label(int shade) {
    if (shade == 0) {
      return "observed";
    } else if (stripe() == 1) {
      return "missing";
    }
    String first = shade == 1 ? " missing" : "";
    return stripe() <= MOST_SHADES
        ? Numbers.counted(shade, "row") + first
        : "up to " + 100 * shade / MOST_SHADES + " %" + first;
  }

  private Color colour(Theme theme, int shade) {
    Color observed = Look.tint(theme.soft(), theme.ground(), 0.16);
    double step = shades() == 1 ? 0 : (1 - FAINTEST) / (shades() - 1);
    return shade == 0
        ? observed
        : Look.tint(theme.colour(1), observed, 1 - step * (shades() - shade));
  }

  /** Each variable with the share that is missing, which is seen even if the name is long. */
  private List<String> labels(Letters letters, double size, double room) {
    List<String> shares =
        gaps.stream()
            .map(own -> (double) own.cardinality() / rows)
            .map(share -> share == 0 ? " 0 %" : " " + Numbers.percent(share))
            .toList();
    double widest =
        shares.stream().mapToDouble(share -> letters.width(share, size, false)).max().orElse(0);
    List<String> shown = Shortening.of(letters, names, size, name -> room - widest);
    return IntStream.range(0, shares.size()).mapToObj(i -> shown.get(i) + shares.get(i)).toList();
  }

  private FixedAxis down() {
    List<Tick> ticks = new ArrayList<>();
    if (rows > 1) {
      Ticks.between(1, rows, 7, true, found -> true).stream()
          .filter(tick -> tick.at() > 1)
          .forEach(tick -> ticks.add(new Tick(-(tick.at() - 0.5), tick.label())));
    }
    Collections.reverse(ticks);
    ticks.add(new Tick(-0.5, "1"));
    double room = 0.01 * rows;
    return new FixedAxis("row", -rows - room, room, ticks, false);
  }
}
