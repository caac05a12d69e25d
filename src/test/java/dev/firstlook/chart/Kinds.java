package dev.firstlook.chart;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.distribution.Binomial;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** One figure of every kind, of data as they come, under the name of the method that makes it. */
final class Kinds {

  private Kinds() {}

  static Map<String, Figure> all() {
    Map<String, Figure> kinds = new LinkedHashMap<>();
    addTables(kinds);
    addDistributions(kinds);
    addSeries(kinds);
    return kinds;
  }

  private static void addTables(Map<String, Figure> kinds) {
    Dataset penguins = Datasets.penguins();
    NumericVariable bill = penguins.continuous("bill_length_mm");
    NumericVariable depth = penguins.continuous("bill_depth_mm");
    LevelVariable species = penguins.categorical("species");
    LevelVariable island = penguins.categorical("island");
    kinds.put("histogram", Charts.histogram(bill).normal().rug());
    kinds.put("bars", Charts.bars(penguins.categorical("species")).cumulative());
    kinds.put("box", Charts.box(bill, species));
    kinds.put("scatter", Charts.scatter(bill, depth, species).trend());
    kinds.put("heatMap", Charts.heatMap(penguins));
    kinds.put("missing", Charts.missing(penguins));
    kinds.put("stackedBars", Charts.stackedBars(island, species));
    kinds.put("mosaic", Charts.mosaic(island, species));
    kinds.put("pairs", Charts.pairs(penguins, species));
    kinds.put("density", Charts.density(bill).density(new Normal(43.9, 5.46)));
    kinds.put("ecdf", Charts.ecdf(bill, new Normal(43.9, 5.46), new Poisson(43.9)));
    kinds.put("qq", Charts.qq(bill, new Normal(43.9, 5.46)));
    kinds.put("pp", Charts.pp(bill, new Normal(43.9, 5.46)));
  }

  private static void addDistributions(Map<String, Figure> kinds) {
    kinds.put("pmf", Charts.pmf(new Poisson(1.5), new Binomial(10, 0.35)));
    kinds.put("pdf", Charts.pdf(new Normal(0, 1.5), new Gamma(2.5, 1)));
    kinds.put("cdf", Charts.cdf(new Poisson(1.5), new Normal(0, 1.5)));
    kinds.put("survival", Charts.survival(new Gamma(2.5, 1)));
    kinds.put("quantileFunction", Charts.quantileFunction(new Binomial(10, 0.35)));
    kinds.put("probability", Charts.probability(new Poisson(0.61).probability(Event.atLeast(2))));
    Dataset deaths = Datasets.horseKicks();
    kinds.put(
        "observedAndExpected",
        Charts.observedAndExpected(deaths.discrete("deaths"), new Poisson(0.7)));
    kinds.put("rootogram", Charts.rootogram(deaths.discrete("deaths"), new Poisson(0.7)));
    kinds.put(
        "approximation", Charts.approximation(new Binomial(100, 0.03).poissonApproximation()));
  }

  private static void addSeries(Map<String, Figure> kinds) {
    TimeSeries air = SeriesDatasets.airPassengers();
    kinds.put("series", Charts.series(air).with(Stl.periodic().decompose(air).trend()));
    kinds.put("decomposition", Charts.decomposition(Stl.periodic().robust().decompose(air.log())));
    kinds.put("acf", Charts.acf(Autocorrelation.of(air.values(), 36)));
    kinds.put("pacf", Charts.pacf(Autocorrelation.of(air.values(), 36)));
    kinds.put("periodogram", Charts.periodogram(Periodogram.of(air.values())));
    kinds.put("logPeriodogram", Charts.logPeriodogram(Periodogram.of(air.values())));
    kinds.put("seasonal", Charts.seasonal(air));
    kinds.put("subseries", Charts.subseries(air));
    kinds.put("lag", Charts.lag(air, 12));
    kinds.put("calendar", Charts.calendar(SeriesDatasets.chicagoRidershipDaily()));
    kinds.put("forecast", Charts.forecast(Forecast.of(air, Stl.periodic(), 24)));
  }
}
