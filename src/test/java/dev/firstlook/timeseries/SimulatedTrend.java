package dev.firstlook.timeseries;

import java.util.Random;

/** A damped trend with a season of 12 steps that may wander, made value by value. */
final class SimulatedTrend {
  static final int PERIOD = 12;
  private static final double PHI = 0.9;

  private final double alpha;
  private final double beta;
  private final double walk;
  private final double[] season;
  private double level = 100;
  private double slope = 0.2;
  private int time;

  SimulatedTrend(Random random, double alpha, double beta, double walk) {
    this.alpha = alpha;
    this.beta = beta;
    this.walk = walk;
    this.season = random.doubles(PERIOD, -15, 15).toArray();
  }

  private SimulatedTrend(SimulatedTrend other) {
    alpha = other.alpha;
    beta = other.beta;
    walk = other.walk;
    season = other.season.clone();
    level = other.level;
    slope = other.slope;
    time = other.time;
  }

  /** One that goes on from where this one is, and leaves this one there. */
  SimulatedTrend copy() {
    return new SimulatedTrend(this);
  }

  double[] next(int count, Random random) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      double error = random.nextGaussian();
      slope *= PHI;
      level += slope;
      season[time % PERIOD] += walk * random.nextGaussian();
      values[i] = level + error + season[time % PERIOD];
      level += alpha * error;
      slope += beta * error;
      time++;
    }
    return values;
  }
}
