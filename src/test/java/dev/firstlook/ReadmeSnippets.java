package dev.firstlook;

import dev.firstlook.chart.Charts;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
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

  static void pictures() {
    Dataset penguins = Datasets.penguins();
    ContinuousVariable bill = penguins.continuous("bill_length_mm");
    Charts.histogram(bill).save(Path.of("bills.png")); // or .svg, or show()
    Charts.bars(penguins.categorical("species")).save(Path.of("species.svg"));
    Charts.box(bill, penguins.categorical("species")).save(Path.of("box.svg"));
  }

  static double mechanism() {
    Probability two = new Poisson(0.61).probability(Event.atLeast(2));
    System.out.println(two); // P(X >= 2) = 0.1252
    System.out.println(two.explain()); // the masses that were added up, with the numbers put in
    FrequencyTable<Long> may = Datasets.federalistMay().frequencies("may_count", "blocks");
    Fit<Poisson> fit = Poisson.fit(may); // estimate, standard error, interval, AIC
    System.out.println(GoodnessOfFit.of(fit)); // X² = 16.03, df = 2, p = 0.0003: Poisson fails
    System.out.println(ModelComparison.ofCounts(may)); // which families do better
    return GoodnessOfFit.of(fit).statistic();
  }

  static Decomposition series() {
    TimeSeries co2 = SeriesDatasets.co2MaunaLoaWeekly(); // 59 weeks are missing, and may be
    System.out.println(co2); // its span, its step, its period and a sketch
    System.out.println(DecompositionAdvice.of(co2)); // season of 52 weeks; upward trend
    Decomposition parts = Stl.withSeasonalWindow(21).robust().decompose(co2);
    System.out.println(parts); // strengths, a table of the components, outliers with their dates
    System.out.println(parts.explain()); // the passes, and the neighbours of one point
    Charts.decomposition(parts).save(Path.of("co2.png"));
    return parts;
  }
}
