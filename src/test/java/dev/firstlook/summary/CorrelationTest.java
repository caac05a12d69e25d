package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Working;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationTest {

  private static final double NAN = Double.NaN;

  static Stream<Reference> r() {
    return Reference.rows("desc/correlation_R.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("r")
  void agreesWithR(Reference r) {
    String file = "desc/pair_" + r.word("pair") + ".csv";
    double[] x = Reference.column(file, "x");
    double[] y = Reference.column(file, "y");
    Correlation correlation =
        switch (r.word("method")) {
          case "pearson" -> Correlation.pearson(x, y);
          case "spearman" -> Correlation.spearman(x, y);
          default -> Correlation.kendallTauB(x, y);
        };

    assertThat(correlation.coefficient()).isCloseTo(r.number("cor"), within(1e-15));
    assertThat(correlation.pairs()).isEqualTo(x.length);
    assertThat(correlation.dropped()).isZero();
  }

  @Test
  void pearsonAgreesWithExactArithmetic() {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      double offset = Math.pow(10, random.nextInt(10));
      double slope = random.nextGaussian();
      double[] x = random.doubles(3 + random.nextInt(40)).map(u -> offset + u).toArray();
      double[] y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = slope * x[i] + 0.3 * random.nextGaussian();
      }
      assertThat(Correlation.pearson(x, y).coefficient())
          .isCloseTo(Exact.correlation(x, y), within(1e-15));
    }
  }

  @Test
  void pearsonIsSafeAtTheEndsOfTheRange() {
    double[] huge = {1e308, -1e308, 1.5e308};
    double[] tiny = {1e-310, -1e-310, 1.5e-310};
    assertThat(Correlation.pearson(huge, tiny).coefficient()).isCloseTo(1, within(1e-12));
    assertThat(Correlation.pearson(huge, new double[] {1, 2, 3}).coefficient())
        .isCloseTo(
            Correlation.pearson(new double[] {2, -2, 3}, new double[] {1, 2, 3}).coefficient(),
            within(1e-15));
  }

  @Property(tries = 300)
  void kendallCountsEveryTwoPairs(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 6) Integer> x,
      @ForAll @IntRange(min = 1, max = 1000) int seed) {
    double[] first = x.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] second = new Random(seed).doubles(first.length).map(u -> Math.rint(4 * u)).toArray();
    long balance = 0;
    long untiedX = 0;
    long untiedY = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < i; j++) {
        double product = Math.signum(first[i] - first[j]) * Math.signum(second[i] - second[j]);
        balance += (long) product;
        untiedX += first[i] == first[j] ? 0 : 1;
        untiedY += second[i] == second[j] ? 0 : 1;
      }
    }
    double tau = balance / Math.sqrt((double) untiedX * untiedY);

    assertThat(Double.valueOf(Correlation.kendallTauB(first, second).coefficient()))
        .isEqualTo(Double.valueOf(tau));
  }

  @Property(tries = 200)
  void doesNotDependOnTheOrderOfThePairsNorOfTheVariables(
      @ForAll @Size(min = 3, max = 20) List<@IntRange(min = -9, max = 9) Integer> numbers) {
    double[] x = numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] y = new double[x.length];
    double[] reversedX = new double[x.length];
    double[] reversedY = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * x[i] - 3 * i;
      reversedX[x.length - 1 - i] = x[i];
      reversedY[x.length - 1 - i] = y[i];
    }
    for (CorrelationMethod method : CorrelationMethod.values()) {
      Double coefficient = coefficient(method, x, y);
      assertThat(coefficient(method, y, x)).isEqualTo(coefficient);
      assertThat(coefficient(method, reversedX, reversedY)).isEqualTo(coefficient);
    }
  }

  @Test
  void ranksFollowAnyRisingCurve() {
    double[] x = {1, 2, 3, 4, 5, 6};
    double[] y = {1, 10, 100, 1e4, 1e8, Double.POSITIVE_INFINITY};
    assertThat(Correlation.spearman(x, y).coefficient()).isEqualTo(1);
    assertThat(Correlation.kendallTauB(x, y).coefficient()).isEqualTo(1);
    assertThat(Correlation.kendallTauB(x, new double[] {6, 5, 4, 3, 2, 1}).coefficient())
        .isEqualTo(-1);
    assertThat(Correlation.pearson(x, y).coefficient()).isNaN();
    assertThat(Correlation.pearson(x, y).explain().conclusion()).contains("infinite");
  }

  @Test
  void pairsWithAMissingValueAreDroppedAndCounted() {
    double[] x = {1, NAN, 3, 4, NAN, 6};
    double[] y = {2, 1, NAN, 5, NAN, 9};
    for (CorrelationMethod method : CorrelationMethod.values()) {
      Correlation correlation = of(method, x, y);
      assertThat(correlation.pairs()).isEqualTo(3);
      assertThat(correlation.dropped()).isEqualTo(3);
      assertThat(correlation.coefficient())
          .isEqualTo(coefficient(method, new double[] {1, 4, 6}, new double[] {2, 5, 9}));
    }
  }

  @Test
  void whatDoesNotVaryHasNoCorrelation() {
    double[] constant = {0.0, -0.0, 0.0};
    double[] rising = {1, 2, 3};
    for (CorrelationMethod method : CorrelationMethod.values()) {
      assertThat(of(method, constant, rising).coefficient()).isNaN();
      assertThat(of(method, constant, rising).explain().conclusion())
          .isEqualTo(
              "There is no coefficient: x is constant, and what does not vary cannot go together"
                  + " with anything.");
      assertThat(of(method, rising, constant).explain().conclusion()).contains("y is constant");
      assertThat(of(method, constant, constant).explain().conclusion())
          .contains("x and y are constant");
      assertThat(of(method, new double[] {1}, new double[] {2}).explain().conclusion())
          .isEqualTo(
              "There is no coefficient: it needs at least 2 complete pairs, but there were 1.");
      assertThat(of(method, new double[0], new double[0]).coefficient()).isNaN();
    }
  }

  @Test
  void refusesVariablesOfDifferentLengths() {
    for (CorrelationMethod method : CorrelationMethod.values()) {
      assertThatThrownBy(() -> of(method, new double[3], new double[4]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("paired variables must have equal lengths, but had 3 and 4 values");
    }
    assertThatThrownBy(
            () -> new Correlation(CorrelationMethod.PEARSON, 1.5, 2, 0, Working.of("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coefficient must be in [-1, 1] or NaN, but was 1.5");
  }

  @Test
  void readsWell() {
    double[] x = Reference.column("desc/pair_cars.csv", "x");
    double[] y = Reference.column("desc/pair_cars.csv", "y");
    assertThat(Correlation.pearson(x, y)).hasToString("Pearson's r = 0.8069 (50 pairs)");
    assertThat(Correlation.pearson(x, y).explain())
        .hasToString(
            """
            Pearson's r
              1. complete pairs: n = 50
              2. mean of x: 15.4
              3. mean of y: 42.98
              4. sum of products of the deviations from these means, Sxy: 5387
              5. sum of squares of the deviations of x, Sxx: 1370
              6. sum of squares of the deviations of y, Syy: 32539
              7. Sxy / √(Sxx Syy): 5387 / √(1370 x 32539) = 0.8069
              => A strong tendency: large x go with large y. A straight line accounts for 65.1 % of the variance of y.""");
    assertThat(Correlation.kendallTauB(x, y).explain().toString())
        .contains("(972 - 178) / √(1169 x 1205) = 0.669");
    assertThat(Correlation.pearson(new double[] {1, 1, NAN}, new double[] {1, 2, 3}))
        .hasToString(
            "Pearson's r = NaN (2 pairs, 1 dropped for missing values)\n"
                + "There is no coefficient: x is constant, and what does not vary cannot go"
                + " together with anything.");
  }

  @Test
  void wordsFollowTheSizeAndTheSign() {
    assertThat(conclusion(-1, 0, 1, -3, -5, -7)).startsWith("The pairs lie on a straight line");
    assertThat(conclusion(0, 1, 2, 0, 1, 0)).startsWith("Hardly any tendency");
    assertThat(conclusion(1, 2, 3, 3, 1, 2))
        .startsWith("A strong tendency: large x go with small y");
  }

  private static String conclusion(
      double x1, double x2, double x3, double y1, double y2, double y3) {
    return Correlation.pearson(new double[] {x1, x2, x3}, new double[] {y1, y2, y3})
        .explain()
        .conclusion();
  }

  private static Double coefficient(CorrelationMethod method, double[] x, double[] y) {
    return of(method, x, y).coefficient();
  }

  private static Correlation of(CorrelationMethod method, double[] x, double[] y) {
    return switch (method) {
      case PEARSON -> Correlation.pearson(x, y);
      case SPEARMAN -> Correlation.spearman(x, y);
      case KENDALL_TAU_B -> Correlation.kendallTauB(x, y);
    };
  }
}
