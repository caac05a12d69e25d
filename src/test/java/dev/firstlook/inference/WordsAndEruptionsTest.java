package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Laplace;
import dev.firstlook.distribution.Mixture;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.NormalMixture;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is known of a word of the Federalist papers, of Old Faithful and of the speed of light. */
class WordsAndEruptionsTest {

  /** Mosteller and Wallace (1964). */
  @Test
  void mayIsNegativeBinomialAndNotPoisson() {
    FrequencyTable<Long> may = Datasets.federalistMay().frequencies("may_count", "blocks");
    TestResult poisson = GoodnessOfFit.of(Poisson.fit(may));
    assertThat(poisson.pValue()).isCloseTo(3e-4, within(5e-5));
    Fit<NegativeBinomial> repaired = NegativeBinomial.fit(may);
    assertThat(repaired.distribution().size()).isCloseTo(1.186, within(5e-4));
    assertThat(GoodnessOfFit.of(repaired).pValue()).isCloseTo(0.65, within(5e-3));
  }

  /**
   * The stationary point of the likelihood in forty digits (mpmath). Benaglia, Chauveau, Hunter and
   * Young (2009), Journal of Statistical Software 32(6), have 0.361, 54.6, 80.1, 5.87 and
   * -1034.002.
   */
  @Test
  void waitingTimesAreAMixtureOfTwo() {
    double[] waiting = Datasets.oldFaithful().numeric("waiting_min").valuesByRow();
    Mixture mixture = NormalMixture.fitTwo(waiting);
    assertThat(mixture.weights().get(0)).isCloseTo(0.3608494426857444, within(1e-11));
    Normal first = (Normal) mixture.components().get(0);
    Normal second = (Normal) mixture.components().get(1);
    assertThat(first.mean()).isCloseTo(54.61362633687798, within(1e-9));
    assertThat(second.mean()).isCloseTo(80.09030362411258, within(1e-9));
    assertThat(first.sd()).isCloseTo(5.869091397766563, within(1e-9));
    assertThat(second.sd()).isEqualTo(first.sd());
    assertThat(Arrays.stream(waiting).map(mixture::logPdf).sum())
        .isCloseTo(-1034.00176035783, within(1e-9));
  }

  /** The median, and the mean distance from it: 350 / 66. */
  @Test
  void newcombsTimesFittedByLaplace() {
    Fit<Laplace> fit =
        Laplace.fit(Datasets.newcombLight().numeric("time_deviation_ns").valuesByRow());
    assertThat(fit.distribution().location()).isEqualTo(27);
    assertThat(fit.distribution().scale()).isCloseTo(350.0 / 66, within(1e-13));
    assertThat(fit.logLikelihood()).isCloseTo(-221.85408913912062, within(1e-11));
  }
}
