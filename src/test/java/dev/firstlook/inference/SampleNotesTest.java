package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Laplace;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.NormalMixture;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.distribution.Weibull;
import dev.firstlook.summary.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A p-value of a model that was fitted to the values themselves comes with a warning. */
class SampleNotesTest {

  private static boolean warns(double[] values, ContinuousDistribution model) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return SampleNotes.of(sorted, model).stream().anyMatch(note -> note.contains("ofFitted"));
  }

  @Test
  void modelsOfEveryFamilyThatWereFittedAreNoticed() {
    double[] values = new SplittableRandom(2).doubles(80).toArray();
    for (Fit<?> fit :
        List.of(
            Normal.fit(values),
            Logistic.fit(values),
            Laplace.fit(values),
            Cauchy.fit(values),
            Exponential.fit(values),
            Gamma.fit(values),
            Weibull.fit(values),
            LogNormal.fit(values),
            Uniform.fit(values),
            Beta.fit(values))) {
      assertThat(warns(values, (ContinuousDistribution) fit.distribution())).as("%s", fit).isTrue();
    }
    assertThat(KolmogorovSmirnovTest.of(values, Cauchy.fit(values).distribution()).toString())
        .contains("\nNote: No model of this family is much closer to these values.");
    assertThat(warns(values, NormalMixture.fitTwo(values))).isTrue();
  }

  @Test
  void roundedEstimatesAndTheDivisorLessOneAreNoticed() {
    double[] values = Models.normalSample(30, 5);
    Moments moments = Moments.of(values);
    assertThat(warns(values, new Normal(moments.mean(), moments.standardDeviation()))).isTrue();
    double mean = Math.rint(100 * moments.mean()) / 100;
    double sd = Math.rint(100 * moments.standardDeviation()) / 100;
    assertThat(warns(values, new Normal(mean, sd))).isTrue();
  }

  /** One in 20, by the distribution of the likelihood ratio: 20 of 400, give or take 4.4. */
  @Test
  void aModelThatWasFixedBeforehandSeldomLooksFitted() {
    int warned = 0;
    int warnedOfRate = 0;
    for (int seed = 0; seed < 400; seed++) {
      warned += warns(Models.normalSample(50, seed), new Normal(0, 1)) ? 1 : 0;
      double[] waits = new Exponential(2).sample(50, seed);
      warnedOfRate += warns(waits, new Exponential(2)) ? 1 : 0;
    }
    assertThat(warned).isBetween(3, 40);
    assertThat(warnedOfRate).isBetween(3, 40);
    assertThat(warns(new double[] {0.2, 0.4, 7}, new Uniform(0, 1))).isFalse();
  }
}
