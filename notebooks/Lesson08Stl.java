import dev.firstlook.chart.Charts;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.Mstl;
import dev.firstlook.timeseries.Outlier;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.SyntheticSeries;
import dev.firstlook.timeseries.TimeSeries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Running regressions take a series apart: with gaps, with outliers, with two seasons at once. */
public final class Lesson08Stl {

  private Lesson08Stl() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("STL: gaps, outliers and two seasons");
    page.text(
        """
        Moving averages need every value, believe every value, and have no answer for the first and
        the last half year. In 1990 Cleveland, Cleveland, McRae and Terpenning put running
        regressions in their place. They called it **STL**: seasonal and trend decomposition by
        loess. It is still what most people use, and most programs refuse it a series with gaps.

        ## The air of Mauna Loa

        Carbon dioxide in the air over Hawaii, week by week since 1958. When the instrument was down
        there is no value, once for 18 weeks:
        """);
    TimeSeries co2 = page.show(SeriesDatasets.co2MaunaLoaWeekly());
    page.show(Charts.series(co2));
    page.text(
        """
        Loess fits a straight line to the neighbours of a point, the near ones weighted most, and
        takes what the line says there. A neighbour that was not measured has weight zero, and that
        is all there is to a gap: nothing is filled in beforehand, nothing is made up.
        """);
    Decomposition rigid = page.show(Stl.periodic().robust().decompose(co2));
    page.show(Charts.decomposition(rigid));
    page.text(
        """
        Look at the remainder: at both ends it goes in waves, and its correlation with itself a year
        before is %s. Something is left of the season. A season of 52 weeks, the same in every year,
        was asked for, but a year has 52.18 weeks: in 44 years the season slides by eight weeks. Let
        it change. Now the season of a year is smoothed over 21 years, and not over all of them:
        """
            .formatted(Numbers.fixed(rigid.remainderAutocorrelation(52), 2)));
    Decomposition air = page.show(Stl.withSeasonalWindow(21).robust().decompose(co2));
    page.show(Charts.decomposition(air));
    double[] trend = air.trend().values();
    page.text(
        """
        The correlation is %s now: no season is left over. From %s to %s parts per million in %s
        years; within a year it goes up and down by %s, for the plants of the northern half of the
        world breathe in in summer. In the gaps trend and season
        go on, and there is no remainder, because nothing was observed. Here are the weeks around the
        longest gap:
        """
            .formatted(
                Numbers.fixed(air.remainderAutocorrelation(52), 2),
                Numbers.text(trend[0], 4),
                Numbers.text(trend[trend.length - 1], 4),
                Math.round(co2.size() / 52.18),
                Numbers.text(air.peak().value() - air.trough().value(), 2)));
    int[] gap = longestGap(co2);
    TimeSeries around = co2.slice(gap[0] - 20, gap[1] + 20);
    page.show(
        Charts.series(air.fitted().slice(gap[0] - 20, gap[1] + 20).withName("trend + season"))
            .with(around));
    page.text("How was a point of the trend found? STL can say it:");
    page.show(air.explain());

    page.text(
        """
        ## One wrong value

        An instrument slips once. What happens to all the values around it? We build ten years of
        months with a trend and a season, and then ruin a single value:
        """);
    var made =
        SyntheticSeries.of(120, 12).linear(50, 0.2).sine(10).noise(1).outliers(1, 60).generate(3);
    page.show(Charts.series(made.series()));
    Decomposition plain = Stl.periodic().decompose(made.series());
    Decomposition robust = Stl.periodic().robust().decompose(made.series());
    page.show(
        TextTable.of("How far off", "", "trend", "season")
            .row(
                "plain",
                Numbers.text(plain.against(made).trend().rootMeanSquare(), 2),
                Numbers.text(plain.against(made).seasonal().rootMeanSquare(), 2))
            .row(
                "robust",
                Numbers.text(robust.against(made).trend().rootMeanSquare(), 2),
                Numbers.text(robust.against(made).seasonal().rootMeanSquare(), 2)));
    page.show(
        Charts.series(plain.trend().withName("trend, plain"))
            .with(robust.trend().withName("trend, robust")));
    page.text(
        """
        Plain STL bends its trend towards it, and gives one month of every year a share. Robust STL
        runs again and again, and after each run it gives the values with large remainders less
        weight, and none to those that are six times as far off as is usual. The wrong value ends
        where it belongs, in the remainder, with weight %s:
        """
            .formatted(Numbers.text(robust.outliers().get(0).weight())));
    page.show(robust);

    page.text(
        """
        ## Chicago, every day

        How many thousands of people board a train at Clark/Lake, a station in the middle of Chicago?
        Fifteen years of days. There are **two seasons** in it: a week, and a year.
        """);
    TimeSeries rides = page.show(SeriesDatasets.chicagoRidershipDaily());
    page.show(Charts.calendar(rides.slice(LocalDate.of(2013, 1, 1), LocalDate.of(2015, 12, 31))));
    page.text(
        """
        Every row of the calendar is a day of the week. The two light rows are Saturday and Sunday; a
        light cell among dark ones is a holiday. **MSTL** runs STL for the short season, takes that
        off, runs it for the long one, and goes around again:
        """);
    Decomposition city = page.show(Mstl.of(7, 365).decompose(rides));
    page.show(Charts.decomposition(city));
    page.text("The season of the week, and what it is on an average day:");
    page.show(Charts.subseries(city.seasonal(7).slice(5000, 5350).withPeriods(7)));
    page.text(
        """
        And what does neither trend nor season explain? These days are the farthest off:
        """);
    List<Outlier> farthest =
        city.outliers().stream()
            .sorted(Comparator.comparingDouble(o -> -Math.abs(o.remainder())))
            .limit(10)
            .toList();
    TextTable days = TextTable.of("The ten strangest days", "day", "observed", "expected");
    for (Outlier day : farthest) {
      days =
          days.row(day.label(), Numbers.text(day.observed(), 3), Numbers.text(day.expected(), 3));
    }
    page.show(days);
    page.text(
        """
        Look them up: Thanksgiving, Memorial Day and Labour Day, which are on another date every
        year, and the blizzard of 2011. The 4th of July is not among them. It comes at the same place of every
        year, so it is season, and the season knows it:
        """);
    TimeSeries year = city.seasonal(365);
    int fourth = year.indexOf(LocalDate.of(2014, 7, 4));
    page.show(Charts.series(year.slice(fourth - 30, fourth + 31).withName("season of the year")));
    page.text(
        """
        On the 4th of July 2014 the season of the year is %s thousand: a Friday on which the city
        stays at home.
        """
            .formatted(Numbers.text(year.value(fourth), 3)));

    page.remember(
        "**STL is running regressions with weights:** what is missing weighs nothing, what is near"
            + " weighs most, and with `robust()` what is far off weighs less.",
        "**Outliers belong into the remainder.** If a wrong value bends the trend or comes back every"
            + " year, ask for the robust fit.",
        "**Seasons can be several,** and a feast that moves is in none of them.");
    page.save();
  }

  /** The first index of the longest run of missing values, and the first behind it. */
  private static int[] longestGap(TimeSeries series) {
    int[] longest = {0, 0};
    int start = 0;
    for (int i = 0; i < series.size(); i++) {
      if (!Double.isNaN(series.value(i))) {
        start = i + 1;
      } else if (i + 1 - start > longest[1] - longest[0]) {
        longest = new int[] {start, i + 1};
      }
    }
    return longest;
  }
}
