package dev.firstlook.inference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.inference.ModelComparison.Candidate;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModelComparisonTest {

  private static Candidate candidate(ModelComparison comparison, String name) {
    return comparison.candidates().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** R's fitdistr stops just short of the greatest likelihood, hence the limits. */
  @Test
  void theRankingIsThatOfTheLikelihoodsOfR() {
    ModelComparison comparison = ModelComparison.of(GofFile.sample("gamma300"));
    List<String> ofR =
        comparison.candidates().stream()
            .map(Candidate::name)
            .filter(List.of("Gamma", "LogNormal", "Weibull")::contains)
            .toList();
    assertThat(ofR).containsExactly("Gamma", "LogNormal", "Weibull");
    assertThat(comparison.best().name()).isEqualTo("Gamma");
    for (GofFile.Row row : GofFile.rows("fitdistr_R.csv")) {
      if (row.word("dataset").equals("gamma300")) {
        String family =
            switch (row.word("dist")) {
              case "gamma" -> "Gamma";
              case "weibull" -> "Weibull";
              default -> "LogNormal";
            };
        assertThat(candidate(comparison, family).fit().aic())
            .as(row.toString())
            .isCloseTo(4 - 2 * row.number("loglik"), within(1e-5));
      }
    }
    assertThat(comparison.verdict())
        .startsWith("Gamma describes these values (no evidence against it: p = ");
    assertThat(comparison.refused()).isEmpty();
  }

  @Test
  void aLargerFamilyThatContainsTheSimplerOneGainsNothing() {
    ModelComparison may =
        ModelComparison.ofCounts(Datasets.federalistMay().frequencies("may_count", "blocks"));
    assertThat(may.candidates())
        .extracting(Candidate::name)
        .containsExactly("Geometric", "NegativeBinomial", "Poisson");
    assertThat(may.verdict())
        .isEqualTo(
            "Geometric describes these counts (no evidence against it: p = 0.78); NegativeBinomial"
                + " gains nothing by its additional parameter.");
    // log-likelihoods of R: -416.540 with one parameter, -416.187 with two
    ModelComparison counts =
        ModelComparison.of(
            GofFile.rows("data_pois200.csv").stream()
                .mapToLong(row -> row.whole("value"))
                .toArray());
    assertThat(counts.best().name()).isEqualTo("Poisson");
    assertThat(counts.verdict())
        .startsWith("Poisson describes these counts (no evidence against it: p = ")
        .endsWith("NegativeBinomial gains nothing by its additional parameter.");
  }

  /** Values 1.5, 2 and 4: the exponential log-likelihood is -3 (ln 2.5 + 1). */
  @Test
  void aFamilyOfAnotherKindHasNoAdditionalParameter() {
    ModelComparison few = ModelComparison.of(1.5, 2, 4);
    assertThat(candidate(few, "Exponential").fit().aic())
        .isCloseTo(2 + 6 * (Math.log(2.5) + 1), within(1e-12));
    assertThat(few.verdict())
        .startsWith("These values do not contradict Exponential (p = ")
        .contains("), the simplest of the best of those compared; ")
        .containsPattern("; LogNormal does hardly better \\(AIC lower by 1\\.3\\)")
        .containsPattern(
            ", Gamma hardly gains by its additional parameter \\(AIC lower by 1\\.1\\)")
        .endsWith(", Cauchy does about as well.");
  }

  @Test
  void sharesMayBeUniform() {
    double[] shares = new SplittableRandom(3).doubles(60).toArray();
    ModelComparison comparison = ModelComparison.of(shares);
    Candidate uniform = candidate(comparison, "Uniform");
    assertThat(uniform.fit().distribution()).isEqualTo(new Uniform(0, 1));
    assertThat(uniform.fit().aic()).isZero();
    assertThat(uniform.fit().toString()).startsWith("Uniform beside 60 observations\nlog-");
    assertThat(uniform.fit().explain().toString()).contains("every parameter of which was given");
    assertThat(requireNonNull(uniform.test()).pValue())
        .isEqualTo(KolmogorovSmirnovTest.of(shares, new Uniform(0, 1)).pValue());
    assertThat(comparison.verdict())
        .contains("Uniform (p = ")
        .contains("; Beta hardly gains by its additional parameters (AIC lower by ");
    shares[0] = 1.01;
    assertThat(ModelComparison.of(shares).candidates())
        .extracting(Candidate::name)
        .doesNotContain("Uniform", "Beta");
  }

  /** The best by its criterion is LogNormal; the exponential has one parameter less. */
  @Test
  void theBestIsTheOneThatTheVerdictNames() {
    ModelComparison few = ModelComparison.of(1.5, 2, 4);
    assertThat(few.candidates().get(0).name()).isEqualTo("LogNormal");
    assertThat(few.best().name()).isEqualTo("Exponential");
    assertThat(few.toString()).containsPattern("LogNormal.* 0\\.0 +0");
  }

  /**
   * 25 times 0, 18 times 1, twice 2 and twice 5: the cells 0, 1, and 2 or more have p = 0.2124 (X²
   * = 1.5553), the index of dispersion 0.003058 (X² = 79.625 with 46 degrees of freedom), by SciPy.
   */
  @Test
  void aSpreadThatTheCellsDoNotShowIsFound() {
    FrequencyTable<Long> counts =
        new FrequencyTable<>(List.of(0L, 1L, 2L, 5L), List.of(25L, 18L, 2L, 2L), 0);
    ModelComparison comparison = ModelComparison.ofCounts(counts);
    assertThat(requireNonNull(candidate(comparison, "Poisson").test()).pValue())
        .isCloseTo(0.21235770698916862, within(1e-9));
    assertThat(comparison.verdict())
        .doesNotContain("Poisson describes")
        .doesNotContain("not contradict Poisson");
    assertThat(comparison.best().name()).isNotEqualTo("Poisson");
  }

  /** Poisson has a parameter less and the smaller criterion, but its spread is against it. */
  @Test
  void aModelWithMoreParametersIsNotCalledTheSimplest() {
    long[] counts = new Poisson(3).sample(60, new SplittableRandom(491));
    assertThat(ModelComparison.of(counts).verdict()).doesNotContain("simplest");
  }

  /** With 3 counts, X² of the index of dispersion is 14 / 7 and p = 2 exp(-1), or 2 / e. */
  @Test
  void whatIsMissingIsSaid() {
    ModelComparison few = ModelComparison.of(1L, 2, 4);
    String reason =
        "a chi-squared test with 1 fitted parameter must have at least 3 cells, but had 1";
    assertThat(few.best().name()).isEqualTo("Poisson");
    assertThat(requireNonNull(few.best().test()).pValue()).isCloseTo(2 / Math.E, within(1e-12));
    assertThat(requireNonNull(few.best().test()).notes())
        .contains("Chosen because " + reason + ".");
    assertThat(few.verdict())
        .isEqualTo(
            "These counts do not contradict Poisson (p = 0.74), the best of those compared.");
    assertThat(candidate(few, "Geometric").untested()).isEqualTo(reason);
    assertThat(few.refused()).hasSize(1);
    assertThat(few.refused().get(0)).startsWith("a negative binomial needs a variance greater");
    assertThat(few.toString())
        .contains("\nnot tested: Geometric: " + reason)
        .contains("\nleft out: a negative binomial needs");
    assertThat(few.explain().toString()).contains("not tested: Geometric").contains("left out");
    assertThat(ModelComparison.of(0L, 0, 5).verdict())
        .startsWith("Geometric is the best of those compared; it was not tested (" + reason + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelComparison.of(-2.0, -2.0))
        .withMessageStartingWith("at least one family must fit the sample, but none did: ");
  }

  /** 3000 counts in two heaps: the p-value is below the smallest double. */
  @Test
  void aPValueTooSmallForADoubleIsABound() {
    long[] counts = new long[3000];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = i % 2 == 0 ? 40 : 60;
    }
    ModelComparison heaps = ModelComparison.of(counts);
    assertThat(heaps.verdict()).contains("does not describe the values well (p < 1e-300)");
    assertThat(heaps.toString()).contains("< 1e-300\n");
  }
}
