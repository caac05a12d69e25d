package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteMixture;
import dev.firstlook.distribution.DiscreteShifted;
import dev.firstlook.distribution.DiscreteTruncated;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Geometric;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.Mixture;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Transformed;
import dev.firstlook.distribution.Truncated;
import dev.firstlook.distribution.Weibull;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamingTest {

  private static final double FAR = Double.POSITIVE_INFINITY;
  private static final Normal STANDARD = new Normal(0, 1);

  /** Old Faithful: short waits and long ones. */
  private static final Mixture WAITS =
      Mixture.of(0.3609, new Normal(54.61, 5.871), new Normal(80.09, 5.868));

  private static final Mixture SEVEN =
      new Mixture(
          List.of(
              STANDARD,
              new Normal(5, 1),
              new Gamma(2, 2),
              new Exponential(1),
              new Weibull(2, 1),
              new LogNormal(0, 1),
              new Logistic(0, 1)),
          List.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.4));

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(new Poisson(3), "Poisson(λ = 3)"),
        Arguments.of(
            Mixture.of(0.4, STANDARD, new Gamma(2, 3)),
            "0.4 Normal(μ = 0, σ = 1) + 0.6 Gamma(α = 2, θ = 3)"),
        Arguments.of(WAITS, "0.3609 Normal(54.61, 5.871) + 0.6391 Normal(80.09, 5.868)"),
        Arguments.of(SEVEN, "Mixture of 7: Normal, Gamma, Exponential, Weibull, ..."),
        Arguments.of(new Truncated(STANDARD, -1, 2), "Normal(μ = 0, σ = 1) from -1 to 2"),
        Arguments.of(new Truncated(STANDARD, 0, FAR), "Normal(μ = 0, σ = 1) from 0"),
        Arguments.of(new Truncated(STANDARD, -FAR, 2), "Normal(μ = 0, σ = 1) to 2"),
        Arguments.of(new Truncated(WAITS, 40, 90), "(0.3609 Normal + 0.6391 Normal) from 40 to 90"),
        Arguments.of(new Truncated(SEVEN, 0, 9), "Mixture from 0 to 9"),
        Arguments.of(new Transformed(STANDARD, 32, 1.8), "32 + 1.8 Normal(μ = 0, σ = 1)"),
        Arguments.of(new Transformed(STANDARD, 5, -1), "5 - Normal(μ = 0, σ = 1)"),
        Arguments.of(Transformed.shifted(STANDARD, 5), "5 + Normal(μ = 0, σ = 1)"),
        Arguments.of(Transformed.scaled(STANDARD, -2), "-2 Normal(μ = 0, σ = 1)"),
        Arguments.of(
            DiscreteMixture.of(0.9, new Poisson(1), new Poisson(7)),
            "0.9 Poisson(λ = 1) + 0.1 Poisson(λ = 7)"),
        Arguments.of(new DiscreteTruncated(new Poisson(2), 1, FAR), "Poisson(λ = 2) from 1"),
        Arguments.of(new DiscreteShifted(new Geometric(0.5), 1), "1 + Geometric(p = 0.5)"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void partsAreNamedAsFarAsThereIsRoom(Distribution distribution, String name) {
    assertThat(Families.name(distribution)).isEqualTo(name).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void legendsNameThem() {
    ContinuousDistribution cut = new Truncated(new Normal(60, 15), 50, FAR);
    Figure figure = Charts.pdf(cut, new Truncated(new Normal(60, 15), 55, FAR), WAITS);
    PictureChecks.isSound(figure);
    assertThat(Picture.of(figure).texts("legend"))
        .containsExactly(
            "Normal(μ = 60, σ = 15) from 50",
            "Normal(μ = 60, σ = 15) from 55",
            "0.3609 Normal(54.61, 5.871) + 0.6391 Normal(80.09, 5.868)");
    // Of one kind, but not to be told apart by limits alone.
    Figure two = Charts.pdf(cut, new Truncated(new Normal(40, 15), 50, FAR));
    assertThat(two.title()).isEqualTo("Densities");
    assertThat(Picture.of(two).texts("legend"))
        .containsExactly("Normal(μ = 60, σ = 15) from 50", "Normal(μ = 40, σ = 15) from 50");
    assertThat(Charts.pdf(SEVEN).title())
        .isEqualTo("Density of Mixture of 7: Normal, Gamma, Exponential, Weibull, ...");
  }
}
