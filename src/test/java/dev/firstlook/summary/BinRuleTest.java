package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinRuleTest {

  static Stream<Reference> r() {
    return Reference.rows("desc/summary_R.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("r")
  void suggestsAsManyBinsAsR(Reference r) {
    Quantiles sample =
        Quantiles.of(Reference.column("desc/data_" + r.word("dataset") + ".csv", "value"));

    assertThat(BinRule.sturges().suggestedBins(sample)).isEqualTo((long) r.number("bins_sturges"));
    assertThat(BinRule.scott().suggestedBins(sample)).isEqualTo((long) r.number("bins_scott"));
    assertThat(BinRule.freedmanDiaconis().suggestedBins(sample))
        .isEqualTo((long) r.number("bins_fd"));
  }

  @Test
  void freedmanDiaconisFallsBackAsRDoesWhereTheMiddleHalfIsOneValue() {
    // worked out by hand from the definition of nclass.FD:
    // quantiles 1/8 and 7/8 of 0 0 1 1 1 1 1 1 2 2 are 0.125 and 1.875; h = 1.75 / 0.75
    assertThat(suggested(0, 0, 1, 1, 1, 1, 1, 1, 2, 2)).isEqualTo(2); // 2 / 2.33 * 10^(1/3) = 1.85
    // all quantiles up to 1/512 equal: 3.5 s, with s = 1 / sqrt(2000)
    double[] one = new double[2000];
    one[0] = 1;
    assertThat(suggested(one)).isEqualTo(161); // 1 / (3.5 * 0.0223607) * 2000^(1/3) = 160.99
    assertThat(suggested(5, 5, 5)).isEqualTo(1);
  }

  @Test
  void sturgesIsExactAtPowersOfTwo() {
    for (int power = 0; power <= 12; power++) {
      double[] values = new Random(3).doubles(1 << power).toArray();
      assertThat(BinRule.sturges().suggestedBins(Quantiles.of(values))).isEqualTo(power + 1);
    }
    assertThat(BinRule.sturges().suggestedBins(Quantiles.of(1, 2, 3))).isEqualTo(3);
  }

  @Test
  void edgesReadWell() {
    assertThat(BinRule.sturges().edges(Quantiles.of(0.07, 0.52)))
        .containsExactly(0.0, 0.2, 0.4, 0.6);
    assertThat(BinRule.width(0.1).edges(Quantiles.of(0.05, 0.75)))
        .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8);
    assertThat(BinRule.count(4).edges(Quantiles.of(193.5, 193.9)))
        .containsExactly(193.5, 193.6, 193.7, 193.8, 193.9);
  }

  @Property(tries = 500)
  void edgesOfStepsAreTheDoublesNearestToDecimals(
      @ForAll @IntRange(min = 1, max = 99) int hundredths,
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double start,
      @ForAll @DoubleRange(min = 0, max = 100) double span) {
    double width = hundredths / 100.0;
    List<Double> edges = BinRule.width(width).edges(Quantiles.of(start, start + span));

    assertThat(edges).allMatch(edge -> Double.toString(edge).matches("-?\\d+\\.\\d{1,2}"));
    assertThat(edges.get(0)).isLessThanOrEqualTo(start);
    assertThat(edges.get(edges.size() - 1)).isGreaterThanOrEqualTo(start + span);
  }

  @Test
  void aValueOnAnEdgeOfAStepBeginsItsBin() {
    // 0.3 is less than 3 times 0.1 in doubles
    Histogram histogram = Histogram.of(new double[] {0.1, 0.2, 0.3, 0.6, 0.7}, BinRule.width(0.1));
    assertThat(histogram.edges()).containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
    assertThat(histogram.bins())
        .extracting(Histogram.Bin::count)
        .containsExactly(1L, 1L, 1L, 0L, 0L, 2L);
  }

  @Test
  void noBinOfWholeNumbersHoldsMoreOfThemThanTheOthers() {
    double[] years = new double[310];
    Arrays.setAll(years, i -> 1990 + i % 31);
    Histogram histogram = Histogram.of(years);
    assertThat(histogram.edges())
        .containsExactly(1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2020.0, 2025.0);
    // ten values in each of five years, and in the one year left
    assertThat(histogram.bins())
        .extracting(Histogram.Bin::count)
        .containsExactly(50L, 50L, 50L, 50L, 50L, 50L, 10L);

    assertThat(BinRule.sturges().edges(Quantiles.of(0, 1, 2, 3, 4)))
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
  }

  @Test
  void wholeNumbersInsideTheirEdgesAndOtherNumbersNeedNoFurtherBin() {
    assertThat(BinRule.sturges().edges(Quantiles.of(0, 5, 17, 31, 49)))
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    assertThat(BinRule.sturges().edges(Quantiles.of(0, 5.5, 17, 31, 50)))
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    // as the user asked for them
    assertThat(BinRule.width(5).edges(Quantiles.of(1990, 2000)))
        .containsExactly(1990.0, 1995.0, 2000.0);
    assertThat(BinRule.count(2).edges(Quantiles.of(1990, 2000)))
        .containsExactly(1990.0, 1995.0, 2000.0);
  }

  @Test
  void anOriginMovesTheEdges() {
    assertThat(BinRule.width(10, 5).edges(Quantiles.of(7, 31)))
        .containsExactly(5.0, 15.0, 25.0, 35.0);
    assertThat(BinRule.width(10).edges(Quantiles.of(7, 31)))
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
    assertThat(BinRule.width(10, 105).edges(Quantiles.of(7, 31)))
        .containsExactly(5.0, 15.0, 25.0, 35.0);
  }

  @Test
  void integersAreInTheMiddleOfTheirBins() {
    assertThat(BinRule.integers().edges(Quantiles.of(-1, 2)))
        .containsExactly(-1.5, -0.5, 0.5, 1.5, 2.5);
    assertThat(BinRule.integers().suggestedBins(Quantiles.of(-1, 2))).isEqualTo(4);
    assertThatThrownBy(() -> Histogram.of(new double[] {1, 2.5}, BinRule.integers()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bins per integer need whole numbers of less than 2^52, but found 2.5");
  }

  @Test
  void givenNumbersOfBinsAreKept() {
    double[] values = new Random(4).doubles(50).toArray();
    for (int bins = 1; bins < 60; bins++) {
      List<Double> edges = BinRule.count(bins).edges(Quantiles.of(values));
      assertThat(edges).hasSize(bins + 1);
      assertThat(edges.get(0)).isEqualTo(Arrays.stream(values).min().orElseThrow());
      assertThat(edges.get(bins)).isEqualTo(Arrays.stream(values).max().orElseThrow());
    }
  }

  @Test
  void numbersOfBinsStayInBounds() {
    for (BinRule rule : List.of(BinRule.automatic(), BinRule.scott(), BinRule.freedmanDiaconis())) {
      assertThat(rule.edges(Quantiles.of(0, 1e-300, 1e300))).hasSizeLessThan(10);
      double[] tail = new double[1000];
      Arrays.setAll(tail, i -> i);
      tail[999] = 1e300;
      assertThat(rule.edges(Quantiles.of(tail)).size()).isBetween(2, 402);
      double[] large = new Random(5).doubles(100_000).toArray();
      assertThat(rule.edges(Quantiles.of(large)).size()).isBetween(20, 402);
    }
    assertThatThrownBy(() -> BinRule.width(1e-9).edges(Quantiles.of(0, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "width of bins must give at most 100000 bins, but 1e-9 from 0 to 5 gives 5000000000");
    assertThatThrownBy(() -> BinRule.integers().edges(Quantiles.of(0, 1e9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 100000 bins");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        5,
        -7,
        0.0012,
        1234.5,
        1e15,
        1e300,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        4.9e-324
      })
  void equalValuesLieInOneBin(double value) {
    for (BinRule rule :
        List.of(
            BinRule.automatic(), BinRule.sturges(), BinRule.freedmanDiaconis(), BinRule.count(3))) {
      Histogram histogram = Histogram.of(new double[] {value, value}, rule);
      assertThat(histogram.bins()).hasSize(1);
      Histogram.Bin bin = histogram.bins().get(0);
      assertThat(bin.count()).isEqualTo(2);
      assertThat(bin.lower()).isLessThan(bin.upper());
    }
  }

  @Test
  void equalValuesLieInAPlainBin() {
    assertThat(Histogram.of(5, 5).edges()).containsExactly(4.5, 5.5);
    assertThat(Histogram.of(0.0012).edges()).containsExactly(0.0007, 0.0017);
  }

  @Test
  void valuesAtTheEndsOfTheRangeHaveFiniteEdges() {
    List<Double> edges = BinRule.sturges().edges(Quantiles.of(-1.7e308, 1.7e308));
    assertThat(edges).allMatch(edge -> Double.isFinite(edge));
    assertThat(Histogram.of(-Double.MAX_VALUE, 0, Double.MAX_VALUE).count()).isEqualTo(3);
  }

  @Test
  void refuseWhatIsNoRule() {
    assertThatThrownBy(() -> BinRule.width(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width of bins must be positive and finite, but was 0.0");
    assertThatThrownBy(() -> BinRule.width(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BinRule.width(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("origin of bins must be finite, but was NaN");
    assertThatThrownBy(() -> BinRule.count(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of bins must be in 1 to 100000, but was 0");
    assertThatThrownBy(() -> BinRule.edges(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edges of bins must be at least 2, but there were 1");
    assertThatThrownBy(() -> BinRule.edges(0, 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edges of bins must ascend, but 2.0 came after 2.0");
    assertThatThrownBy(() -> BinRule.edges(0, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edges of bins must be finite, but one was Infinity");
  }

  @Test
  void sayTheirName() {
    assertThat(
            Stream.of(
                    BinRule.automatic(),
                    BinRule.sturges(),
                    BinRule.scott(),
                    BinRule.freedmanDiaconis(),
                    BinRule.count(3),
                    BinRule.width(0.5),
                    BinRule.width(2, 1),
                    BinRule.integers(),
                    BinRule.edges(1, 2))
                .map(BinRule::toString))
        .containsExactly(
            "automatic",
            "Sturges",
            "Scott",
            "Freedman-Diaconis",
            "equal width",
            "width 0.5",
            "width 2 from 1",
            "one per integer",
            "given edges");
  }

  private static long suggested(double... values) {
    return BinRule.freedmanDiaconis().suggestedBins(Quantiles.of(values));
  }
}
