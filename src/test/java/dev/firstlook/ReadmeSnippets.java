package dev.firstlook;

import dev.firstlook.chart.Charts;
import dev.firstlook.chart.Figure;
import dev.firstlook.chart.FigureGrid;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.ReadOptions;
import dev.firstlook.data.VariableType;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Probability;
import dev.firstlook.inference.GoodnessOfFit;
import dev.firstlook.inference.ModelComparison;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.DecompositionAdvice;
import dev.firstlook.timeseries.Forecast;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.nio.file.Path;

/**
 * The Java of README.md, piece by piece. {@link ReadmeTest} runs it, and holds that every piece in
 * the README stands here, line by line.
 */
final class ReadmeSnippets {

  private ReadmeSnippets() {}

  static void kinds() {
    Dataset penguins = Datasets.penguins(); // or Dataset.read(Path.of("penguins.csv"))
    System.out.println(penguins.types()); // each column with its type and the strongest evidence
    System.out.println(penguins.types().get("body_mass_g").explain()); // all of the evidence
    Dataset typed = penguins.withType("year", VariableType.DISCRETE);
    System.out.println(typed.discrete("year").dispersionIndex());
  }

  static double numbers() {
    Dataset penguins = Datasets.penguins();
    System.out.println(penguins.summary()); // one table per kind of variable
    ContinuousVariable bill = penguins.continuous("bill_length_mm");
    double mean = bill.mean(); // 43.92
    return mean;
  }

  static void unlawful() {
    Dataset penguins = Datasets.penguins();
    penguins.mean("species"); // IllegalArgumentException: the mean of "species" is not lawful: ...
  }

  static Dataset alerts() {
    Dataset strikes = Datasets.birdStrikesMessy();
    System.out.println(strikes.alerts()); // 286 speeds are 9999, costs are text, stray codes, ...
    Dataset cleaner = strikes.withMissing("speed_knots", "9999");
    return cleaner;
  }

  static Figure pictures() {
    Dataset penguins = Datasets.penguins();
    ContinuousVariable bill = penguins.continuous("bill_length_mm");
    Charts.histogram(bill).save(Path.of("bills.png")); // or .svg, or show()
    Charts.bars(penguins.categorical("species")).save(Path.of("species.svg"));
    Charts.box(bill, penguins.categorical("species")).save(Path.of("box.svg"));
    Charts.scatter(bill, penguins.continuous("bill_depth_mm"), penguins.categorical("species"))
        .trend()
        .save(Path.of("scatter.svg"));
    Charts.mosaic(penguins.categorical("species"), penguins.categorical("island")).toSvg();
    Figure matrix = Charts.heatMap(penguins).title("Which measurements go together?");
    System.out.println(matrix.description()); // what is to be seen, in a sentence
    FigureGrid.of(2, Charts.density(bill), Charts.ecdf(bill), matrix).save(Path.of("grid.png"));
    return matrix;
  }

  static Dataset own() {
    Dataset mine = Dataset.read(Path.of("mine.csv")); // its types are inferred
    System.out.println(mine.types());
    System.out.println(mine.alerts());
    System.out.println(mine.summary());
    Charts.histogram(mine.continuous("price")).save(Path.of("price.png"));
    Charts.missing(mine).save(Path.of("missing.png"));
    return mine;
  }

  static Dataset german() {
    Dataset prices =
        Dataset.read(Path.of("preise.csv"), ReadOptions.semicolonSeparated().withDecimalComma());
    return prices;
  }

  static double mechanism() {
    Probability two = new Poisson(0.61).probability(Event.atLeast(2));
    System.out.println(two); // P(X >= 2) = 0.1252
    System.out.println(two.explain()); // the masses that were added up, with the numbers put in
    FrequencyTable<Long> may = Datasets.federalistMay().frequencies("may_count", "blocks");
    Fit<Poisson> fit = Poisson.fit(may); // estimate, standard error, interval, AIC
    System.out.println(GoodnessOfFit.of(fit)); // X² = 16.03, df = 2, p = 0.0003: Poisson fails
    System.out.println(ModelComparison.ofCounts(may)); // which families do better
    Charts.rootogram(may, fit.distribution()).save(Path.of("may.png"));
    return GoodnessOfFit.of(fit).statistic();
  }

  static Decomposition series() {
    TimeSeries co2 = SeriesDatasets.co2MaunaLoaWeekly(); // 59 weeks are missing, and may be
    System.out.println(co2); // its span, its step, its period and a sketch
    System.out.println(DecompositionAdvice.of(co2)); // a growing season of 52 weeks; trend
    Decomposition parts = Stl.withSeasonalWindow(21).robust().decompose(co2);
    System.out.println(parts); // strengths, a table of the components, outliers with their dates
    System.out.println(parts.explain()); // the passes, and the neighbours of one point
    Charts.decomposition(parts).save(Path.of("co2.png"));
    Forecast next = Forecast.of(parts, 52); // a year on, with intervals of 80 % and 95 %
    Charts.forecast(next).save(Path.of("next.png"));
    return parts;
  }
}
