package dev.firstlook.benchmark;

import dev.firstlook.chart.Charts;
import dev.firstlook.chart.Figure;
import dev.firstlook.chart.FigureGrid;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.Forecast;
import dev.firstlook.timeseries.Periodogram;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How long every kind of figure takes to become a PNG file in memory, once the code is warm: the
 * best and the median of 20 times in milliseconds, and the least time of the processor, which other
 * work on the same machine changes little. The goal is 60 for data of usual size, and 300 for a
 * line of 1,000,000 points.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.FigureBenchmark
 * }</pre>
 */
public final class FigureBenchmark {
  private static final int ROUNDS = 20;
  private static final int WARM_UP = 20;
  private static final String LINE = "%-36s %8s %8s %8s %6s%n";

  private FigureBenchmark() {}

  /**
   * Runs the measurement.
   *
   * @param arguments parts of the names of the figures to be drawn; none for all
   */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "heap %d MB, %d processors, Java %s%n",
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    System.out.printf(LINE, "figure", "best ms", "median", "cpu ms", "kB");
    figures()
        .forEach(
            (name, figure) -> {
              if (arguments.length == 0 || Arrays.stream(arguments).anyMatch(name::contains)) {
                measure(name, figure);
              }
            });
  }

  private static void measure(String name, Supplier<byte[]> png) {
    int size = 0;
    for (int round = 0; round < WARM_UP; round++) {
      size = png.get().length;
    }
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    double[] times = new double[ROUNDS];
    double[] own = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long ownStart = processor.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      size = png.get().length;
      times[round] = (System.nanoTime() - start) / 1e6;
      own[round] = (processor.getCurrentThreadCpuTime() - ownStart) / 1e6;
    }
    Arrays.sort(times);
    Arrays.sort(own);
    System.out.printf(
        LINE,
        name,
        milliseconds(times[0]),
        milliseconds(times[ROUNDS / 2]),
        milliseconds(own[0]),
        size / 1000);
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Every kind of figure by its name; making it from the data is a part of what is measured. */
  static Map<String, Supplier<byte[]>> figures() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    tables(all);
    distributions(all);
    series(all);
    return all;
  }

  private static void add(Map<String, Supplier<byte[]>> all, String name, Supplier<Figure> figure) {
    all.put(name, () -> figure.get().toPng());
  }

  private static void tables(Map<String, Supplier<byte[]>> all) {
    Dataset penguins = Datasets.penguins();
    NumericVariable bill = penguins.continuous("bill_length_mm");
    NumericVariable depth = penguins.continuous("bill_depth_mm");
    CategoricalVariable species = penguins.categorical("species");
    CategoricalVariable island = penguins.categorical("island");
    Dataset twelve = random(300, 12);
    double[] many = normal(10_000);
    double[] more = normal(10_000);
    DiscreteVariable counts = DiscreteVariable.of("goals", new Poisson(3).sample(500, random()));
    add(all, "histogram with density", () -> Charts.histogram(bill).normal());
    add(all, "bars of categories", () -> Charts.bars(species));
    add(all, "bars of counts, cumulative", () -> Charts.bars(counts).cumulative());
    add(all, "box plots", () -> Charts.box(bill, species));
    add(all, "scatter by group, trend", () -> Charts.scatter(bill, depth, species).trend());
    add(all, "scatter of 10,000", () -> Charts.scatter(many, more));
    add(all, "stacked bars", () -> Charts.stackedBars(island, species));
    add(all, "mosaic", () -> Charts.mosaic(island, species));
    add(all, "pairs of 5 variables by group", () -> Charts.pairs(penguins, species));
    add(all, "pairs of 6 variables", () -> Charts.pairs(twelve));
    add(all, "heat map of 12 variables", () -> Charts.heatMap(twelve));
    Dataset strikes = Datasets.birdStrikesClean();
    add(all, "missing map of 14 variables", () -> Charts.missing(strikes));
    all.put(
        "grid of 4",
        () ->
            FigureGrid.of(
                    2,
                    Charts.histogram(bill),
                    Charts.box(bill, species),
                    Charts.scatter(bill, depth),
                    Charts.bars(species))
                .toPng());
  }

  private static void distributions(Map<String, Supplier<byte[]>> all) {
    double[] sample = Datasets.penguins().continuous("bill_length_mm").values();
    ContinuousDistribution model = new Normal(44, 5.5);
    DiscreteVariable counts = DiscreteVariable.of("goals", new Poisson(3).sample(500, random()));
    add(all, "mass function", () -> Charts.pmf(new Poisson(3)));
    add(all, "densities", () -> Charts.pdf(new Normal(4, 2), new Gamma(2, 2)));
    add(all, "distribution function", () -> Charts.cdf(new Poisson(3), new Normal(3, 1.7)));
    add(all, "survival function", () -> Charts.survival(new Gamma(2, 2)));
    add(all, "quantile function", () -> Charts.quantileFunction(new Gamma(2, 2)));
    add(
        all,
        "probability",
        () -> Charts.probability(new Normal(0, 1).probability(Event.between(-1, 2))));
    add(all, "density of a sample", () -> Charts.density(sample));
    add(all, "empirical distribution function", () -> Charts.ecdf(sample, model));
    add(
        all,
        "observed and expected",
        () -> Charts.observedAndExpected(counts, new Poisson(counts.mean())));
    add(all, "rootogram", () -> Charts.rootogram(counts, new Poisson(counts.mean())));
    add(
        all,
        "approximation",
        () -> Charts.approximation(new Binomial(100, 0.03).poissonApproximation()));
    add(all, "Q-Q plot", () -> Charts.qq(sample, model));
    add(all, "P-P plot", () -> Charts.pp(sample, model));
  }

  private static void series(Map<String, Supplier<byte[]>> all) {
    TimeSeries air = SeriesDatasets.airPassengers();
    TimeSeries months = monthly(2000);
    TimeSeries days = daily(2000);
    TimeSeries million = TimeSeries.of(walk(1_000_000));
    var airParts = Stl.periodic().robust().decompose(air);
    var longParts = Stl.periodic().robust().decompose(months);
    double[] values = months.values();
    Forecast forecast = Forecast.of(air, Stl.periodic(), 24);
    add(all, "line of 144", () -> Charts.series(air));
    add(all, "line of 1,000,000", () -> Charts.series(million));
    add(all, "decomposition of 144", () -> Charts.decomposition(airParts));
    add(all, "decomposition of 2,000", () -> Charts.decomposition(longParts));
    add(all, "autocorrelations", () -> Charts.acf(Autocorrelation.of(values, 40)));
    add(all, "partial autocorrelations", () -> Charts.pacf(Autocorrelation.of(values, 40)));
    add(all, "periodogram of 2,000", () -> Charts.periodogram(Periodogram.of(values)));
    add(all, "periodogram, logarithmic", () -> Charts.logPeriodogram(Periodogram.of(values)));
    add(all, "seasonal plot of 2,000", () -> Charts.seasonal(months));
    add(all, "sub-series plot of 144", () -> Charts.subseries(air));
    add(all, "sub-series plot of 2,000", () -> Charts.subseries(months));
    add(all, "lag plot of 2,000", () -> Charts.lag(months, 1));
    add(all, "calendar of 2,000", () -> Charts.calendar(days));
    add(all, "forecast", () -> Charts.forecast(forecast));
  }

  private static Dataset random(int rows, int columns) {
    RandomGenerator random = random();
    StringBuilder text = new StringBuilder("v1");
    for (int column = 2; column <= columns; column++) {
      text.append(",v").append(column);
    }
    for (int row = 0; row < rows; row++) {
      text.append('\n').append(random.nextGaussian());
      for (int column = 2; column <= columns; column++) {
        text.append(',').append(random.nextGaussian());
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Dataset.read(new ByteArrayInputStream(bytes), "table");
  }

  private static TimeSeries monthly(int size) {
    return TimeSeries.of(YearMonth.of(1850, 1), Period.ofMonths(1), seasonal(size, 12));
  }

  private static TimeSeries daily(int size) {
    return TimeSeries.of(LocalDate.of(2019, 1, 1), Period.ofDays(1), seasonal(size, 365));
  }

  private static double[] seasonal(int size, int period) {
    RandomGenerator random = random();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = 10 + 0.002 * i + 3 * Math.sin(2 * Math.PI * i / period) + random.nextGaussian();
    }
    return values;
  }

  private static double[] walk(int size) {
    double[] values = normal(size);
    for (int i = 1; i < size; i++) {
      values[i] += values[i - 1];
    }
    return values;
  }

  private static double[] normal(int size) {
    return random().doubles(size).map(new Normal(0, 1)::quantile).toArray();
  }

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(42);
  }
}
