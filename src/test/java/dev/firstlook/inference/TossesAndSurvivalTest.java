package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Bernoulli;
import dev.firstlook.distribution.Fit;
import org.junit.jupiter.api.Test;

/** What is known of the fates on the Titanic and of three famous coins. */
class TossesAndSurvivalTest {

  /** The report of the British Board of Trade (1912): 711 of 2201. */
  @Test
  void survivalOnTheTitanicIsABernoulliTrial() {
    CategoricalVariable survived = Datasets.titanic().categorical("survived");
    assertThat(survived.frequencies().count("1")).isEqualTo(711);
    assertThat(survived.frequencies().total()).isEqualTo(2201);
    long[] fates = survived.values().stream().mapToLong(Long::parseLong).toArray();
    Fit<Bernoulli> fit = Bernoulli.fit(fates);
    assertThat(fit.size()).isEqualTo(2201);
    assertThat(fit.distribution().p()).isCloseTo(0.323, within(5e-4));
    assertThat(fit.distribution().variance()).isCloseTo(711.0 * 1490 / 2201 / 2201, within(1e-15));
  }

  /** The shares of heads are 0.88, 0.15 and 1.34 standard errors above one half. */
  @Test
  void famousCoinsAreFair() {
    assertThat(z("Buffon")).isCloseTo(0.88, within(5e-3));
    assertThat(z("Pearson")).isCloseTo(0.15, within(6e-3));
    assertThat(z("Kerrich")).isCloseTo(1.34, within(5e-3));
  }

  /** An interval of 95 % contains 1/2, for 1.34 is less than 1.96; one of 80 % has only 1.28. */
  @Test
  void intervalsKnowHowFarTheCoinsAreFromFair() {
    Dataset tosses = Datasets.famousCoinTosses();
    for (int i = 0; i < tosses.rows(); i++) {
      long heads = tosses.discrete("heads").values()[i];
      long size = tosses.discrete("tosses").values()[i];
      assertThat(ProportionInterval.wilson(heads, size, 0.95).contains(0.5)).isTrue();
    }
    assertThat(ProportionInterval.wilson(5067, 10_000, 0.8).contains(0.5)).isFalse();
    assertThat(ProportionInterval.wilson(12_012, 24_000, 0.8).contains(0.5)).isTrue();
  }

  /** Where nobody failed, Wald's interval is a point, and Clopper-Pearson's has a closed form. */
  @Test
  void childrenOfTheSecondClass() {
    assertThat(ProportionInterval.wald(24, 24, 0.95).lower()).isEqualTo(1);
    ProportionInterval exact = ProportionInterval.clopperPearson(24, 24, 0.95);
    assertThat(exact.lower()).isCloseTo(Math.pow(0.025, 1.0 / 24), within(1e-12));
    assertThat(exact.upper()).isEqualTo(1);
  }

  private static double z(String experimenter) {
    Dataset tosses = Datasets.famousCoinTosses();
    int row = tosses.categorical("experimenter").values().indexOf(experimenter);
    double size = (double) tosses.discrete("tosses").values()[row];
    double heads = (double) tosses.discrete("heads").values()[row];
    Bernoulli fair = new Bernoulli(0.5);
    return (heads / size - fair.mean()) / (fair.standardDeviation() / Math.sqrt(size));
  }
}
