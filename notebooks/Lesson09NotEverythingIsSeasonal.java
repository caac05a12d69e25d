import dev.firstlook.chart.Charts;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.DecompositionAdvice;
import dev.firstlook.timeseries.LjungBoxTest;
import dev.firstlook.timeseries.Periodogram;
import dev.firstlook.timeseries.SeasonalPeriods;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.time.Year;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Hares and lynxes, a river behind a dam, and the weather: a cycle, a step, and a season. */
public final class Lesson09NotEverythingIsSeasonal {

  private static final int LAST_HIGH_YEAR = 1898;

  private Lesson09NotEverythingIsSeasonal() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Not everything is seasonal");
    page.text(
        """
        Whoever has a hammer sees nails. A decomposition always finds a season, because it was told
        its period; the last lesson but one showed it. So ask first: is there anything that comes
        back at fixed times? Three series, three different answers.

        ## Lynx: a cycle without a calendar

        Trappers of the Hudson's Bay Company brought in so many lynx furs from the district of the
        Mackenzie River, year by year:
        """);
    TimeSeries lynx = page.show(SeriesDatasets.canadianLynx());
    page.show(Charts.series(lynx));
    page.text(
        """
        Up and down it goes, some ten years from summit to summit. The **autocorrelation** tells how
        a series goes with itself some years before. After ten years it is up again:
        """);
    var past = Autocorrelation.of(lynx, 40);
    page.show(Charts.acf(past));
    page.text("And the **periodogram** tells from which waves it is made up:");
    var waves = Periodogram.of(lynx.log());
    page.show(Charts.periodogram(waves));
    page.text(
        """
        The strongest wave is %s years long. Is that a season, as Christmas comes after Christmas?
        Then every summit would come as many years after the one before. These are the summits,
        higher than all of the four years before and after:
        """
            .formatted(Numbers.text(waves.peakPeriod(), 3)));
    double[] furs = lynx.values();
    int[] summits = IntStream.range(4, furs.length - 4).filter(i -> isSummit(furs, i)).toArray();
    page.show(Arrays.stream(summits).mapToObj(lynx::label).toList());
    page.text(
        """
        From one to the next it is %s to %s years. The lynx have no calendar. They eat hares, the
        hares become few, the lynx starve, the hares recover: sometimes that takes nine years,
        sometimes twelve. That is a **cycle**, and no season. The library finds a band of waves, and
        no period:
        """
            .formatted(
                distances(summits).min().orElseThrow(), distances(summits).max().orElseThrow()));
    SeasonalPeriods none = page.show(SeasonalPeriods.detect(lynx));
    page.show(none.explain());
    page.text(
        """
        What if we do not listen, and take it apart with a season of ten years?
        """);
    Decomposition forced = page.show(Stl.periodic().decompose(lynx.log().withPeriods(10)));
    page.show(Charts.decomposition(forced));
    page.text(
        """
        In the remainder the waves go on: where the lynx are early or late, the fixed season is
        wrong. A test whether it is noise says the same:
        """);
    page.show(LjungBoxTest.of(forced.remainder()));
    page.show(DecompositionAdvice.of(lynx));

    page.text(
        """
        ## Nile: a step

        The water that the Nile brought to Aswan, year by year:
        """);
    TimeSeries nile = page.show(SeriesDatasets.nileFlow());
    page.show(Charts.series(nile));
    page.text(
        """
        One value a year: there can be no season of months in it. Is there a trend? A line through it
        would fall from left to right. But look again: it is level, then it drops, then it is level.
        """);
    var advice = page.show(DecompositionAdvice.of(nile));
    int first = nile.indexOf(Year.of(LAST_HIGH_YEAR + 1));
    NumericSummary before = NumericSummary.of(nile.slice(0, first).values());
    NumericSummary after = NumericSummary.of(nile.slice(first, nile.size()).values());
    page.show(
        TextTable.of("Yearly flow, in 10^8 cubic metres", "years", "mean", "median", "sd")
            .row(
                "to " + LAST_HIGH_YEAR,
                Numbers.fixed(before.mean(), 1),
                Numbers.fixed(before.median(), 1),
                Numbers.text(before.standardDeviation(), 3))
            .row(
                "from " + (LAST_HIGH_YEAR + 1),
                Numbers.fixed(after.mean(), 1),
                Numbers.fixed(after.median(), 1),
                Numbers.text(after.standardDeviation(), 3)));
    page.text(
        """
        In 1898 work on the first dam of Aswan began, and about then the rains in the south became
        weaker. A level that shifts once is no trend: to draw the line on into the future would dry
        out the river.
        """);
    page.show(advice.explain());

    page.text(
        """
        ## Nottingham: a season, and nothing else

        The mean temperature of the air at Nottingham Castle, twenty years of months:
        """);
    TimeSeries air = page.show(SeriesDatasets.nottinghamTemperature());
    page.show(Charts.seasonal(air));
    page.text(
        """
        Twenty lines, one for each year, nearly one on top of the other: that is what a season looks
        like. It can be sorted by months too. The strokes are the means, the small lines the twenty
        years of each month; none of them climbs:
        """);
    page.show(Charts.subseries(air));
    Decomposition parts = page.show(Stl.periodic().decompose(air));
    page.show(Charts.decomposition(parts));
    page.text(
        """
        The strength of the season is %s of 1, that of the trend %s: the trend's line wanders less
        than what is left. Its grey bar is the longest of all, so its panel is a magnifying glass.
        """
            .formatted(
                Numbers.fixed(parts.seasonalStrength(), 2),
                Numbers.fixed(parts.trendStrength(), 2)));
    page.show(DecompositionAdvice.of(air));
    page.text("And the passengers of lesson 7, for comparison:");
    page.show(DecompositionAdvice.of(SeriesDatasets.airPassengers()));

    page.remember(
        "**A season has a calendar, a cycle has none:** where the summits do not come at equal"
            + " distances, do not take out a season.",
        "**A step is no trend.** Look at the series before you fit a line to it.",
        "**Strength tells how much a component is worth:** near 0 it is not there, near 1 it is"
            + " almost everything besides the others.");
    page.save();
  }

  private static boolean isSummit(double[] values, int i) {
    return IntStream.rangeClosed(i - 4, i + 4).noneMatch(j -> values[j] > values[i]);
  }

  private static IntStream distances(int[] places) {
    return IntStream.range(1, places.length).map(k -> places[k] - places[k - 1]);
  }
}
