package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.DoubleStream;

/**
 * How far a forecast may be off, found by making it again for many series of which the truth is
 * known (a parametric bootstrap: Efron and Tibshirani 1993, An Introduction to the Bootstrap,
 * sections 6.5 and 8).
 *
 * <p>The series are simulated from the fitted damped trend and a season that repeats the last
 * cycle. Each is taken apart and forecast as the original was, and its forecast is compared with
 * what its own true level, slope and season lead to expect. The mean square of the difference is
 * what not knowing season, level, slope and parameters adds to the variance of what is still to
 * come; their joint effect, since what the season takes too much the trend has too little. The
 * one-step errors of the fits, which are too small because season and trend follow the noise, show
 * by what factor those of the original are too small.
 *
 * <p>If the method lets the season change, the last cycle may not be the next one. How fast each
 * season wanders follows from how far it moves over half of the cycles, compared with how far it
 * seems to move in the simulated series, whose season stands still: what it moves more is put down
 * to a random walk of each position of the cycle. Series with such a walk are simulated too.
 */
final class ForecastSpread {
  private static final long SEED = 20_080_601L;
  private static final int SERIES = 60;
  private static final int FEWEST = 20;
  private static final double ROUNDING = 1e-12;
  private static final int MOST_VALUES = 60_000;

  /** So many series are simulated at a time, to be shared among processors. */
  private static final int BATCH = 10;

  private final Decomposition parts;
  private final DampedTrend trend;
  private final int horizon;
  private final int series;
  private final List<DampedTrend> draws;
  private final double[] base;
  private final double[] observed;
  private final double[] outliers;

  /** Methods that wait for work; each has its own memory, so that threads do not meet. */
  private final Queue<Decomposer> methods = new ConcurrentLinkedQueue<>();

  private ForecastSpread(Decomposition parts, DampedTrend trend, int horizon) {
    this.parts = parts;
    this.trend = trend;
    this.horizon = horizon;
    this.observed = parts.observed().raw();
    this.outliers = outliers(parts);
    this.base = SeasonPath.repeated(parts, 0, observed.length + horizon);
    this.series = Math.max(FEWEST, Math.min(SERIES, MOST_VALUES / observed.length));
    double seasonal = parts.seasonals().keySet().stream().mapToInt(p -> p - 1).sum();
    double left = Math.max(trend.size() / 2.0, trend.size() - seasonal - 2);
    this.draws = DampedTrendDraws.of(AdjustedSeries.of(parts), trend, left, series);
  }

  /**
   * What the simulations come to.
   *
   * @param shrinkage the mean square of the one-step errors of the fits, as a share of the variance
   *     of the errors that were simulated
   * @param errors the mean squares of the errors of the forecast, step by step
   * @param moves the mean squares of the moves of each season, in each series
   */
  private record Run(double shrinkage, List<Double> errors, List<Map<Integer, Double>> moves) {

    Moments moves(int period) {
      return Moments.of(moves.stream().mapToDouble(m -> m.getOrDefault(period, 0.0)).toArray());
    }
  }

  /** Very large and very small values have no squares: the variance is that of reduced ones. */
  static ForecastVariance of(
      Decomposition parts, DampedTrend trend, Magnitude magnitude, int horizon) {
    if (magnitude.isUsual()) {
      return of(parts, trend, horizon);
    }
    Decomposition reduced =
        parts.recipe().decomposer().decompose(magnitude.reduced(parts.observed()));
    return of(reduced, DampedTrendFit.of(AdjustedSeries.of(reduced)), horizon);
  }

  private static ForecastVariance of(Decomposition parts, DampedTrend trend, int horizon) {
    double found = trend.standardDeviation() * trend.standardDeviation();
    if (!(found > 0)) {
      List<Double> none = Collections.nCopies(horizon, 0.0);
      return new ForecastVariance(0, 0, Collections.nCopies(horizon, List.of(1.0)), none, Map.of());
    }
    return new ForecastSpread(parts, trend, horizon).variance(found);
  }

  private ForecastVariance variance(double found) {
    Run still = run(0, 0);
    double shrinkage = still.shrinkage;
    double[] errors = still.errors.stream().mapToDouble(e -> e).toArray();
    TreeMap<Integer, Double> walks = new TreeMap<>();
    for (Map.Entry<Integer, Double> move : moves(parts).entrySet()) {
      int period = move.getKey();
      Moments seeming = still.moves(period);
      double more = move.getValue() - seeming.mean() / still.shrinkage;
      if (more > seeming.standardDeviation() / still.shrinkage + ROUNDING * found) {
        Run walking = run(period, Math.sqrt(move.getValue()));
        double gain = walking.moves(period).mean() - seeming.mean();
        double share = gain > 0 ? more / gain : 0;
        walks.put(period, share * move.getValue());
        shrinkage += share * (walking.shrinkage - still.shrinkage);
        for (int h = 0; h < horizon; h++) {
          errors[h] += share * Math.max(0, walking.errors.get(h) - still.errors.get(h));
        }
      }
    }
    LeftNoise.checkDegrees(
        parts, Math.min(shrinkage, still.shrinkage) * trend.size(), trend.size());
    for (int h = 0; h < horizon; h++) {
      errors[h] /= shrinkage;
    }
    List<double[]> factors = draws.stream().map(draw -> draw.varianceFactors(horizon)).toList();
    List<List<Double>> futures = new ArrayList<>();
    for (int h = 0; h < horizon; h++) {
      int step = h;
      futures.add(factors.stream().map(all -> all[step]).toList());
    }
    return new ForecastVariance(
        found / shrinkage,
        still.shrinkage * trend.size(),
        futures,
        DoubleStream.of(errors).boxed().toList(),
        walks);
  }

  /** Simulates with one season that wanders by a standard deviation from cycle to cycle. */
  private Run run(int period, double walk) {
    Random noise = new Random(SEED);
    Random steps = new Random(SEED + 1);
    List<Outcome> outcomes = new ArrayList<>();
    for (int from = 0; from < series; from += BATCH) {
      List<Simulation> batch = new ArrayList<>();
      for (int s = from; s < Math.min(from + BATCH, series); s++) {
        double[] season = base.clone();
        if (period > 0) {
          addWalk(season, period, walk, steps);
        }
        batch.add(new Simulation(draws.get(s), season, noise));
      }
      outcomes.addAll(batch.stream().parallel().map(this::outcome).toList());
    }
    double squares = 0;
    double[] errors = new double[horizon];
    for (Outcome outcome : outcomes) {
      squares += outcome.square / series;
      for (int h = 0; h < horizon; h++) {
        errors[h] += outcome.errors.get(h) / series;
      }
    }
    double shrinkage = squares / (trend.standardDeviation() * trend.standardDeviation());
    return new Run(
        shrinkage,
        DoubleStream.of(errors).boxed().toList(),
        outcomes.stream().map(Outcome::moves).toList());
  }

  /**
   * What a simulated series comes to.
   *
   * @param square the mean square of the one-step errors of its fit
   * @param errors the squares of the errors of its forecast, step by step
   * @param moves the mean squares of the moves of each season
   */
  private record Outcome(double square, List<Double> errors, Map<Integer, Double> moves) {}

  /** A series of which the truth is known, with the gaps and the outliers of the original. */
  private final class Simulation {
    private final double[] path = new double[observed.length];
    private final double[] truth = new double[horizon];

    private Simulation(DampedTrend draw, double[] season, Random noise) {
      int size = path.length;
      double level = draw.initialLevel();
      double slope = draw.initialSlope();
      for (int t = 0; t < size; t++) {
        double error = draw.standardDeviation() * noise.nextGaussian();
        slope *= draw.phi();
        level += slope;
        path[t] = Double.isNaN(observed[t]) ? Double.NaN : level + error + season[t] + outliers[t];
        level += draw.alpha() * error;
        slope += draw.beta() * error;
      }
      for (int h = 0; h < horizon; h++) {
        truth[h] = level + draw.damping(h + 1) * slope + season[size + h];
      }
    }
  }

  private Outcome outcome(Simulation simulation) {
    Decomposer waiting = methods.poll();
    Decomposer method = waiting == null ? StlPlans.keeping(parts.recipe().decomposer()) : waiting;
    Decomposition again = again(simulation.path, method);
    methods.add(method);
    int size = observed.length;
    DampedTrend fit = DampedTrendFit.rough(AdjustedSeries.of(again));
    double[] ahead = SeasonPath.repeated(again, size, size + horizon);
    List<Double> errors = new ArrayList<>();
    for (int h = 0; h < horizon; h++) {
      double off = fit.forecast(h + 1) + ahead[h] - simulation.truth[h];
      errors.add(off * off);
    }
    return new Outcome(fit.standardDeviation() * fit.standardDeviation(), errors, moves(again));
  }

  /** Lets each position of the cycle wander, without moving the mean of the cycle. */
  private static void addWalk(double[] season, int period, double walk, Random random) {
    double[] sum = new double[period];
    for (int start = period; start < season.length; start += period) {
      double[] step = new double[period];
      double mean = 0;
      for (int j = 0; j < period; j++) {
        step[j] = walk * random.nextGaussian();
        mean += step[j] / period;
      }
      for (int j = 0; j < period; j++) {
        sum[j] += step[j] - mean;
        if (start + j < season.length) {
          season[start + j] += sum[j];
        }
      }
    }
  }

  private Decomposition again(double[] path, Decomposer method) {
    if (parts.model() == DecompositionModel.MULTIPLICATIVE) {
      for (int i = 0; i < path.length; i++) {
        path[i] = Math.exp(path[i]);
      }
    }
    return method.decompose(parts.observed().with("simulated", path));
  }

  /** What the values that count for nothing are off by; 0 elsewhere. */
  private static double[] outliers(Decomposition parts) {
    double[] weights = parts.robustnessWeights().raw();
    double[] outliers = parts.model().additive(parts.remainder().raw()).clone();
    for (int t = 0; t < outliers.length; t++) {
      outliers[t] = weights[t] < Robustness.NO_WEIGHT ? outliers[t] : 0;
    }
    return outliers;
  }

  /** The mean squares by which the seasons move over half of their cycles. */
  private static Map<Integer, Double> moves(Decomposition parts) {
    TreeMap<Integer, Double> moves = new TreeMap<>();
    parts
        .seasonals()
        .forEach(
            (period, season) -> {
              double[] values = parts.model().additive(season.raw());
              int lag = period * Math.max(1, values.length / period / 2);
              double sum = 0;
              for (int i = lag; i < values.length; i++) {
                double move = values[i] - values[i - lag];
                sum += move * move;
              }
              moves.put(period, sum / (values.length - lag));
            });
    return moves;
  }
}
