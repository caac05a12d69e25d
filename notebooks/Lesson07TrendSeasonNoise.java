import dev.firstlook.chart.Charts;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.timeseries.BoxCox;
import dev.firstlook.timeseries.ClassicalDecomposition;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.SyntheticSeries;
import dev.firstlook.timeseries.TimeSeries;
import java.time.Period;
import java.time.YearMonth;

/** A series is built from trend, season and noise, taken apart again, and compared. */
public final class Lesson07TrendSeasonNoise {

  private static final int WINDOW = 23;

  private Lesson07TrendSeasonNoise() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Trend, season and noise");
    page.text(
        """
        How many people fly next July? More than last July, if the line has been growing; more than
        in November, as always; and then some, or some fewer, for no reason that anybody knows.
        These are the three parts of a time series: **trend** is where it is going, **season** is
        what comes back at fixed times, **noise** is the rest.

        ## Build one

        The best way to understand a machine is to build one. Twelve years of months, with a trend
        that rises and bends, a season that is high in some months and low in others, and noise:
        """);
    var made =
        SyntheticSeries.of(144, 12)
            .from(YearMonth.of(2010, 1), Period.ofMonths(1))
            .quadratic(100, 1.6, -0.009)
            .pattern(-12, -9, -2, 3, 8, 14, 18, 12, 2, -6, -13, -15)
            .noise(4)
            .generate(1949);
    page.show(made);
    page.text("Somebody who only has the sum sees this:");
    TimeSeries series = page.show(made.series());
    page.show(Charts.series(series).with(made.trend()));

    page.text(
        """
        ## Take it apart

        The oldest method needs nothing but means. The mean of twelve months in a row has every month
        of the year in it once, so the season is gone, and less than a third of the noise is left: this
        **moving average** is the trend. Take it off. What is left of all Januaries, on average, is
        the season of January. Take that off too, and what remains is noise:
        """);
    Decomposition classical = page.show(ClassicalDecomposition.additive().decompose(series));
    page.text("Every number of it can be followed with a pencil. Here is one month:");
    page.show(classical.explain());
    page.show(Charts.decomposition(classical));
    page.text(
        """
        Each panel has a scale of its own. The grey bars at the side are equally long in the unit of
        the series: a long bar belongs to a small component.

        We made this series, so we can do what nobody can do with a real one: compare with the truth.
        """);
    var error = page.show(classical.against(made));
    NumericSummary values = NumericSummary.of(series.values());
    page.text(
        """
        The trend is off by %s, of a series that runs from %s to %s. The remainder is hit least well.
        That is no fault: part of the noise looks like season or trend, by chance, and no method can
        know.

        ## The wrong window

        How many months shall the trend look at? STL, the method of the next lesson, leaves the
        choice to you. The trend bends, so let us try a narrow window, the usual one, and a wide one:
        """
            .formatted(
                Numbers.text(error.trend().rootMeanSquare(), 2),
                Numbers.text(values.minimum(), 3),
                Numbers.text(values.maximum(), 3)));
    Decomposition narrow = Stl.periodic().trendWindow(7).decompose(series);
    Decomposition usual = Stl.periodic().trendWindow(WINDOW).decompose(series);
    Decomposition wide = Stl.periodic().trendWindow(143).decompose(series);
    TextTable windows =
        TextTable.of("Error of the trend", "months", "error", "spread of the noise");
    for (Decomposition parts : new Decomposition[] {narrow, usual, wide}) {
      windows =
          windows.row(
              parts == narrow ? "7" : parts == usual ? "23" : "143",
              Numbers.text(parts.against(made).trend().rootMeanSquare(), 2),
              Numbers.text(NumericSummary.of(parts.remainder().values()).standardDeviation(), 2));
    }
    page.show(windows);
    page.show(
        Charts.series(made.trend().withName("truth"))
            .with(narrow.trend().withName("window of 7"))
            .with(wide.trend().withName("window of 143")));
    page.text(
        """
        The narrow window follows the noise: it takes it for trend, and claims a noise that is
        smaller than the one we put in, which was 4. The wide one cannot follow the bend: it takes
        what it misses of the trend for noise, and claims more than there is. Between the two lies a
        broad valley, and the usual window is in it.

        ## The wrong period

        And what if we had believed that the season has ten months?
        """);
    Decomposition ten =
        page.show(ClassicalDecomposition.additive().decompose(series.withPeriods(10)));
    page.text(
        """
        It finds a season of ten, because it finds whatever it is told to look for; but its strength
        is %s, where it was %s. And the remainder is no noise: its correlation with itself twelve
        months before is %s. **Look at what is left over before you believe what was taken out.**

        ## A real one: air passengers

        The monthly number of passengers of international air lines, in thousands, printed in the
        textbook of Box and Jenkins and known to everybody since:
        """
            .formatted(
                Numbers.fixed(ten.seasonalStrength(), 2),
                Numbers.fixed(classical.seasonalStrength(), 2),
                Numbers.fixed(ten.remainderAutocorrelation(12), 2)));
    TimeSeries air = page.show(SeriesDatasets.airPassengers());
    page.show(Charts.series(air));
    page.text(
        """
        The summers stand out, and they stand out more and more. A fixed number of passengers on top
        every July would not do that; a fixed share would. In an **additive** series the season is so
        many passengers, in a **multiplicative** one it is so many percent. Additive first:
        """);
    Decomposition additive = page.show(ClassicalDecomposition.additive().decompose(air));
    page.show(Charts.decomposition(additive));
    page.text(
        """
        Look at the bottom panel. There is a season left in the remainder, upside down at first and
        upright in the end: the fixed season is too large for the small years and too small for the
        large ones. Its correlation with itself a year before is %s. Now as shares:
        """
            .formatted(Numbers.fixed(additive.remainderAutocorrelation(12), 2)));
    Decomposition multiplicative =
        page.show(ClassicalDecomposition.multiplicative().decompose(air));
    page.show(Charts.decomposition(multiplicative));
    page.text(
        """
        July has %s times the passengers of an average month, November %s. The season is stronger
        now, %s instead of %s.

        There is another way to the same end. Logarithms make products into sums: a multiplicative
        series is additive in its logarithms. The Box-Cox powers have the logarithm in their middle,
        at lambda 0, and no change at 1; Guerrero's method chooses the one that makes the spread the
        same at every level:
        """
            .formatted(
                Numbers.text(multiplicative.peak().value(), 3),
                Numbers.text(multiplicative.trough().value(), 3),
                Numbers.fixed(multiplicative.seasonalStrength(), 2),
                Numbers.fixed(additive.seasonalStrength(), 2)));
    page.show(BoxCox.guerrero(air));
    page.text("Nearer to the logarithm than to no change. Additive, of the logarithms:");
    page.show(Charts.decomposition(ClassicalDecomposition.additive().decompose(air.log())));

    page.remember(
        "**A series is trend + season + noise, or trend × season × noise:** if the season grows with"
            + " the level, use the product, or logarithms.",
        "**A decomposition finds what it is told to look for.** The remainder tells whether that was"
            + " right: it must look like noise, without a season and without a bend.",
        "**Try methods on series that you made:** there, and only there, you know the truth.");
    page.save();
  }
}
