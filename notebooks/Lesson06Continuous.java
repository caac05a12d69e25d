import dev.firstlook.chart.Charts;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.VariableType;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Mixture;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.NormalMixture;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.inference.ChiSquaredTest;
import dev.firstlook.inference.ExpectedCounts;
import dev.firstlook.inference.GoodnessOfFit;
import dev.firstlook.inference.ModelComparison;
import dev.firstlook.inference.ShapiroWilkTest;
import dev.firstlook.inference.TestResult;
import dev.firstlook.notebook.Notebook;
import dev.firstlook.summary.BinRule;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Measurements: bells, outliers, waiting times, and two populations in one heap. */
public final class Lesson06Continuous {

  /** The year from which on the disasters are rarer, as seen in these data. */
  private static final double CHANGE = 1891;

  /** Heights were written down in whole inches, of 2.54 centimetres. */
  private static final double INCH = 2.54;

  private Lesson06Continuous() {}

  /**
   * Tells the lesson.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var page = Notebook.of("Measurements: normal, exponential, mixed");
    page.text(
        """
        Counts have masses, measurements have densities. Four data sets show what a density is good
        for: describing what is usual, seeing what is not, and finding out that one heap is two.

        ## A bell: the heights of three thousand criminals

        In 1902 W. R. Macdonell published the heights of 3000 men who had been measured by the
        police. Height is the sum of many small influences, and such sums are **normal**.
        """);
    var heights = Datasets.criminalHeights().continuous("height_cm");
    Fit<Normal> bell = page.show(Normal.fit(heights.values()));
    page.show(
        Charts.histogram(heights, BinRule.width(INCH, heights.summary().minimum() - INCH / 2))
            .density(bell.distribution()));
    var tall = page.show(bell.distribution().probability(Event.moreThan(180)));
    page.show(Charts.probability(tall));
    page.text("A test that is made to find departures from the normal distribution does find one:");
    page.show(ShapiroWilkTest.of(heights.values()));
    page.text(
        """
        The heights were written down in whole inches, so that hundreds of men share one value, and
        no continuous distribution does that. Is it this that the test found, or is the shape not
        that of a bell? A test that only counts how many men fall into each inch does not see the
        rounding:
        """);
    page.show(inches(heights.values(), bell));
    page.text(
        """
        So the shape is that of a bell. A significant test says that something is not as assumed;
        *what*, the picture has to tell.

        ## Outliers: the speed of light

        In 1882 Simon Newcomb measured how long light takes to cross the Potomac and back, 66 times,
        in nanoseconds above 24,800.
        """);
    var times = Datasets.newcombLight().numeric("time_deviation_ns");
    double[] light = times.valuesByRow();
    page.show(Charts.histogram(times));
    Fit<Normal> with = page.show(Normal.fit(light));
    page.show(GoodnessOfFit.of(with));
    page.text(
        """
        Two values lie far below the rest. They pull the mean down and, worse, they double the
        standard deviation. Without them:
        """);
    double[] usual = Arrays.stream(light).filter(t -> t > -1).toArray();
    Fit<Normal> without = page.show(Normal.fit(usual));
    page.show(GoodnessOfFit.of(without));
    page.show(
        TextTable.of("What two of 66 values do", "", "mean", "sd", "median")
            .row(row("all 66", light, with))
            .row(row("without two", usual, without)));
    page.text(
        """
        The median hardly moved. To leave values out needs a reason beside their size; to report
        both results needs none.

        ## Waiting times: earthquakes

        If events come independently at a constant rate, the number in a day is Poisson, and the
        time between two is **exponential**: short waits are the most frequent, and however long one
        has waited, the next event is as far away as ever. Here are the waits between earthquakes of
        magnitude 2.5 or more in one week of 2018.
        """);
    double[] waits = waits();
    Fit<Exponential> quakes = page.show(Exponential.fit(waits));
    page.show(Charts.histogram(waits).density(quakes.distribution()));
    var steady = page.show(GoodnessOfFit.of(quakes));
    page.text(
        """
        No evidence against it (p = %s): nothing in these waits says that one earthquake brings the
        next, or that they come by the clock.
        """
            .formatted(Numbers.text(steady.pValue(), 2)));

    page.text(
        """
        ## A rate that changed: disasters in coal mines

        British coal mines, 1851 to 1962, disasters with ten or more killed. The days between them:
        """);
    Dataset mines = Datasets.coalMineDisasters();
    double[] years =
        mines
            .withType("decimal_year", VariableType.CONTINUOUS)
            .continuous("decimal_year")
            .valuesByRow();
    double[] days = mines.numeric("days_since_previous").valuesByRow();
    double[] all = Arrays.stream(days).filter(d -> !Double.isNaN(d)).toArray();
    Fit<Exponential> mixed = page.show(Exponential.fit(all));
    page.show(Charts.histogram(all).density(mixed.distribution()));
    page.show(GoodnessOfFit.of(mixed));
    page.text(
        """
        Too many short waits and too many long ones. Was the rate constant? In the years before 1891
        laws had become stricter, and the miners had founded unions; from about then on disasters
        are rarer. We take 1891 from these very data, which makes both halves fit a little better
        than they should. Before and after:
        """);
    double[] before =
        IntStream.range(0, days.length)
            .filter(i -> !Double.isNaN(days[i]) && years[i] < CHANGE)
            .mapToDouble(i -> days[i])
            .toArray();
    double[] after =
        IntStream.range(0, days.length)
            .filter(i -> !Double.isNaN(days[i]) && years[i] >= CHANGE)
            .mapToDouble(i -> days[i])
            .toArray();
    Fit<Exponential> early = page.show(Exponential.fit(before));
    page.show(GoodnessOfFit.of(early));
    Fit<Exponential> late = page.show(Exponential.fit(after));
    page.show(GoodnessOfFit.of(late));
    page.text(
        """
        Each half is exponential by itself: on average %s days between disasters before 1891, and %s
        after. The whole was not, because it is two populations in one heap.
        """
            .formatted(
                Numbers.text(early.distribution().mean(), 3),
                Numbers.text(late.distribution().mean(), 3)));

    page.text(
        """
        ## Two populations: Old Faithful

        The geyser's visitors wait, in minutes, for the next eruption. One bell does not describe
        these waits:
        """);
    var waiting = Datasets.oldFaithful().numeric("waiting_min");
    double[] minutes = waiting.valuesByRow();
    page.show(ModelComparison.of(minutes));
    Mixture two = page.show(NormalMixture.fitTwo(minutes));
    page.show(Charts.histogram(waiting).density(two));
    page.text(
        """
        After a short eruption the next one comes soon, after a long one late. The mean of %s
        minutes lies on the slope between the two hills, and is typical of neither.
        """
            .formatted(Numbers.text(two.mean(), 3)));

    page.remember(
        "**A normal distribution is what sums of many small influences make.** Rounding, outliers"
            + " and mixtures spoil it in different ways, and the picture tells which.",
        "**Exponential waiting times mean a constant rate and no memory;** when they fail, ask"
            + " whether the rate has changed.",
        "**Two hills are two populations.** Split them before you average.");
    page.save();
  }

  /** Counts the men in each inch, cut half an inch beside the heights. */
  private static TestResult inches(double[] heights, Fit<Normal> bell) {
    double least = Arrays.stream(heights).min().orElseThrow();
    double greatest = Arrays.stream(heights).max().orElseThrow();
    double[] edges =
        IntStream.range(0, (int) Math.round((greatest - least) / INCH))
            .mapToDouble(i -> least + (i + 0.5) * INCH)
            .toArray();
    return ChiSquaredTest.of(
        ExpectedCounts.between(heights, bell.distribution(), edges).pooled(), 2);
  }

  private static String[] row(String name, double[] values, Fit<Normal> fit) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return new String[] {
      name,
      Numbers.text(fit.distribution().mean()),
      Numbers.text(fit.distribution().sd()),
      Numbers.text(median)
    };
  }

  /** Minutes between the earthquakes of magnitude 2.5 or more. */
  private static double[] waits() {
    Dataset week = Datasets.earthquakesWeek();
    double[] magnitudes = week.continuous("magnitude").valuesByRow();
    List<LocalDateTime> times = week.temporal("time_utc").values();
    LocalDateTime start = times.get(0);
    double[] seconds =
        IntStream.range(0, magnitudes.length)
            .filter(i -> magnitudes[i] >= 2.5)
            .mapToDouble(i -> Duration.between(start, times.get(i)).toMillis() / 1000.0)
            .sorted()
            .toArray();
    return IntStream.range(1, seconds.length)
        .mapToDouble(i -> (seconds[i] - seconds[i - 1]) / 60)
        .toArray();
  }
}
