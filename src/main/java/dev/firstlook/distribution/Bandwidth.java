package dev.firstlook.distribution;

/**
 * A rule that chooses the bandwidth of a {@link KernelDensity} from the sample: how wide the hill
 * on each observation is. The rules are those of R's {@code bw.nrd0}, {@code bw.nrd}, {@code
 * bw.ucv} and {@code bw.SJ}, and give their values.
 */
public enum Bandwidth {
  /** Silverman's rule of thumb (1986, equation 3.31): 0.9 min(sd, IQR / 1.34) n<sup>-1/5</sup>. */
  NRD0 {
    @Override
    double choose(double[] values) {
      Spread spread = Spread.of(values);
      double sd = spread.standardDeviation();
      double width = Math.min(sd, spread.interquartileRange() / 1.34);
      if (!(width > 0)) {
        width = sd > 0 ? sd : values[0] != 0 ? Math.abs(values[0]) : 1;
      }
      return 0.9 * width * Math.pow(values.length, -0.2);
    }
  },
  /** Scott's rule (1992): 1.06 min(sd, IQR / 1.34) n<sup>-1/5</sup>, best for normal samples. */
  NRD {
    @Override
    double choose(double[] values) {
      Spread spread = Spread.of(values);
      double width = Math.min(spread.standardDeviation(), spread.interquartileRange() / 1.34);
      return 1.06 * width * Math.pow(values.length, -0.2);
    }
  },
  /** Unbiased cross-validation (Rudemo 1982, Bowman 1984): no assumption, much scatter. */
  UCV {
    @Override
    double choose(double[] values) {
      double upper = 1.144 * Spread.of(values).standardDeviation() * Math.pow(values.length, -0.2);
      PairDistances pairs = PairDistances.of(values);
      return BrentSearch.minimum(pairs::crossValidation, 0.1 * upper, upper, 0.01 * upper);
    }
  },
  /** Sheather and Jones (1991, J. R. Statist. Soc. B 53): the best for most samples. */
  SHEATHER_JONES {
    @Override
    double choose(double[] values) {
      Spread spread = Spread.of(values);
      return PairDistances.of(values)
          .sheatherJones(Math.min(spread.standardDeviation(), spread.interquartileRange() / 1.349));
    }
  };

  abstract double choose(double[] values);

  /**
   * The bandwidth for a sample.
   *
   * @param values at least two, all finite
   * @return the bandwidth, positive, in the unit of the values
   * @throws IllegalArgumentException if there are fewer than two values, one is not finite, or they
   *     are too much alike for this rule
   */
  public double of(double... values) {
    if (!(values.length >= 2)) {
      throw new IllegalArgumentException(
          "a bandwidth needs at least 2 values, but had " + values.length);
    }
    for (double value : values) {
      Require.finite("value", value);
    }
    double bandwidth = choose(values);
    if (bandwidth > 0 && Double.isFinite(bandwidth)) {
      return bandwidth;
    }
    throw new IllegalArgumentException(
        "the rule "
            + this
            + " must find a positive bandwidth, but found "
            + bandwidth
            + ": the values are too much alike; give a bandwidth instead");
  }
}
