package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Days as cells of a calendar, the darker the higher: a block for each year, a column for each
 * week, from Monday at the top to Sunday.
 *
 * @param series a series of days
 */
record CalendarPlan(TimeSeries series) implements Plan {

  private static final int MOST_YEARS = 50;
  private static final int MOST_SHADES = 6;

  /** A week and the room below it. */
  private static final int ROWS = 8;

  private static final int WEEKS = 54;

  /** Half of the room between two cells. */
  private static final double GAP = 0.06;

  private static final double LIGHTEST = 0.12;

  CalendarPlan {
    SeriesWords.requireValues(series, "a calendar");
    if (SeriesWords.isIndex(series) || !series.step().equals("day")) {
      throw new IllegalArgumentException(
          "a calendar needs a series of days, but was given "
              + Letters.plain(SeriesWords.by(series)));
    }
    int years = year(series, series.size() - 1) - year(series, 0) + 1;
    if (!(years <= MOST_YEARS)) {
      throw new IllegalArgumentException(
          "a calendar can show %s years, but %s has %s; see slice"
              .formatted(MOST_YEARS, Letters.plain(series.name()), years));
    }
  }

  private static LocalDate day(TimeSeries series, int index) {
    return series.time(index).orElseThrow().toLocalDate();
  }

  private static int year(TimeSeries series, int index) {
    return day(series, index).getYear();
  }

  private int firstYear() {
    return year(series, 0);
  }

  private int years() {
    return year(series, series.size() - 1) - firstYear() + 1;
  }

  @Override
  public String title() {
    return "Calendar of " + series.name();
  }

  @Override
  public String subtitle() {
    return SeriesWords.span(series) + "; columns are weeks, Monday at the top";
  }

  @Override
  public String description() {
    return "Calendar of %s: %s, %s."
        .formatted(series.name(), SeriesWords.span(series), SeriesWords.extremes(series));
  }

  @Override
  public int height() {
    return 130 + years() * (years() <= 3 ? 90 : 70);
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Shades shades = shades();
    List<List<Bar>> cells = new ArrayList<>();
    for (int shade = 0; shade <= shades.count(); shade++) {
      cells.add(new ArrayList<>());
    }
    List<Bar> borders = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      LocalDate day = day(series, i);
      double x = week(day);
      double y = top(day);
      double value = series.value(i);
      int shade = Double.isNaN(value) ? shades.count() : shades.of(value);
      cells.get(shade).add(new Bar(x + GAP, x + 1 - GAP, y - 1 + GAP, y - GAP));
      if (day.getDayOfMonth() == 1 && day.getMonthValue() > 1 && i > 0) {
        borders.addAll(border(day));
      }
    }
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int shade = 0; shade < cells.size(); shade++) {
      boolean missing = shade == shades.count();
      if (missing && cells.get(shade).isEmpty()) {
        continue;
      }
      Color colour =
          missing
              ? Look.tint(theme.soft(), theme.ground(), 0.25)
              : colour(theme, shade, shades.count());
      String label = missing ? "missing" : shades.label(shade);
      if (!cells.get(shade).isEmpty()) {
        layers.add(Layer.bars(label, cells.get(shade), colour));
      }
      keys.add(new Key(label, colour, SeriesMarkers.SQUARE));
    }
    layers.add(Layer.strokes("months", borders, theme.soft(), 1));
    return Panel.of(months(), yearAxis(), layers).withKeys(keys);
  }

  private Shades shades() {
    return Shades.between(
        series.value(SeriesWords.extreme(series, -1)),
        series.value(SeriesWords.extreme(series, 1)),
        MOST_SHADES);
  }

  private static Color colour(Theme theme, int shade, int count) {
    double share = count == 1 ? 0.6 : LIGHTEST + (1 - LIGHTEST) * shade / (count - 1);
    return Look.tint(theme.colour(0), theme.ground(), share);
  }

  /** The column of a day. */
  private static int week(LocalDate day) {
    int before = day.withDayOfYear(1).getDayOfWeek().getValue() - 1;
    return (day.getDayOfYear() - 1 + before) / 7;
  }

  /** The upper edge of a day. */
  private double top(LocalDate day) {
    return -(ROWS * (day.getYear() - firstYear()) + day.getDayOfWeek().getValue() - 1);
  }

  /** The line between the day before the first of a month and that day. */
  private List<Bar> border(LocalDate first) {
    double x = week(first);
    double y = top(first);
    double monday = y + first.getDayOfWeek().getValue() - 1;
    List<Bar> steps = new ArrayList<>();
    steps.add(new Bar(x, x, monday - 7, y));
    if (y < monday) {
      steps.add(new Bar(x, x + 1, y, y));
      steps.add(new Bar(x + 1, x + 1, y, monday));
    }
    return steps;
  }

  private FixedAxis months() {
    List<Tick> ticks = new ArrayList<>();
    for (Month month : Month.values()) {
      double middle = (LocalDate.of(2023, month, 15).getDayOfYear() + 3) / 7.0;
      ticks.add(new Tick(middle, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    }
    return new FixedAxis("", -0.3, WEEKS + 0.3, ticks, false);
  }

  private FixedAxis yearAxis() {
    List<Tick> ticks = new ArrayList<>();
    for (int k = years() - 1; k >= 0; k--) {
      ticks.add(new Tick(-(ROWS * k + 3.5), Integer.toString(firstYear() + k)));
    }
    return new FixedAxis("", -(ROWS * years() - 1) - 0.5, 0.3, ticks, false);
  }

  /** Ranges of values between round numbers, each with its shade. */
  private record Shades(List<Tick> breaks, String all) {

    static Shades between(double lowest, double highest, int most) {
      List<Tick> ticks =
          lowest < highest
              ? Ticks.between(lowest, highest, most, false, found -> true).stream()
                  .filter(tick -> tick.at() > lowest && tick.at() < highest)
                  .toList()
              : List.of();
      return new Shades(ticks, Numbers.text(lowest));
    }

    int count() {
      return breaks.size() + 1;
    }

    int of(double value) {
      int shade = 0;
      while (shade < breaks.size() && value >= breaks.get(shade).at()) {
        shade++;
      }
      return shade;
    }

    String label(int shade) {
      if (breaks.isEmpty()) {
        return all;
      }
      if (shade == 0) {
        return "below " + breaks.get(0).label();
      }
      return shade == breaks.size()
          ? breaks.get(shade - 1).label() + " and more"
          : breaks.get(shade - 1).label() + " to " + breaks.get(shade).label();
    }
  }
}
