package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {

  private static final double[] ERUPTIONS = Reference.column("desc/data_faithful.csv", "value");

  @Test
  void binsHoldTheirLowerEdgeAndTheLastBinBoth() {
    Histogram histogram = Histogram.of(new double[] {0, 1, 1, 2, 3}, BinRule.edges(0, 1, 2, 3));
    assertThat(histogram.bins()).extracting(Histogram.Bin::count).containsExactly(1L, 2L, 2L);
  }

  @Test
  void whatLiesOutsideIsCounted() {
    double infinity = Double.POSITIVE_INFINITY;
    double[] values = {-infinity, -1, 0, 0.5, 1, 1.5, 7, infinity, Double.NaN};
    Histogram histogram = Histogram.of(values, BinRule.edges(0, 1));

    assertThat(histogram.bins()).extracting(Histogram.Bin::count).containsExactly(3L);
    assertThat(histogram.below()).isEqualTo(2);
    assertThat(histogram.above()).isEqualTo(3);
    assertThat(histogram.missing()).isEqualTo(1);
    assertThat(histogram.count()).isEqualTo(8);
    assertThat(histogram.bins().get(0).density()).isEqualTo(3.0 / 8);
    assertThat(Histogram.of(values).above()).isEqualTo(1);
    assertThat(Histogram.of(values).below()).isEqualTo(1);
  }

  @Test
  void agreesWithTheHistogramOfOldFaithfulInR() {
    // hist(faithful$eruptions, right = FALSE), published in many textbooks with breaks 1.5 to 5.5
    Histogram histogram = Histogram.of(ERUPTIONS);

    assertThat(histogram.edges()).containsExactly(1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5);
    for (Histogram.Bin bin : histogram.bins()) {
      assertThat(bin.count())
          .isEqualTo(
              Arrays.stream(ERUPTIONS).filter(x -> bin.lower() <= x && x < bin.upper()).count());
      assertThat(bin.density()).isCloseTo(bin.count() / 272.0 / 0.5, within(1e-15));
      assertThat(bin.width()).isEqualTo(0.5);
      assertThat(bin.midpoint()).isEqualTo(bin.lower() + 0.25);
    }
    assertThat(histogram.rule()).isEqualTo(BinRule.sturges());
  }

  @Test
  void saysWhichRuleItChose() {
    assertThat(Histogram.of(0, 1, 1, 2, 4).rule()).isEqualTo(BinRule.integers());
    assertThat(Histogram.of(1, 2.5, 3).rule()).isEqualTo(BinRule.sturges());
    double[] skewed = new Random(1).doubles(5000).map(u -> -Math.log(u)).toArray();
    assertThat(Histogram.of(skewed).rule()).isEqualTo(BinRule.freedmanDiaconis());
    double[] large = new Random(1).doubles(5000).map(u -> Math.rint(1e6 * u)).toArray();
    assertThat(Histogram.of(large).rule()).isNotEqualTo(BinRule.integers());
    double[] fine = new Random(1).doubles(100_000).map(u -> Math.rint(50 * u)).toArray();
    assertThat(Histogram.of(fine).rule()).isEqualTo(BinRule.integers());
  }

  @Test
  void withoutFiniteValuesThereAreNoBins() {
    Histogram nothing = Histogram.of(Double.NaN);
    assertThat(nothing.bins()).isEmpty();
    assertThat(nothing.edges()).isEmpty();
    assertThat(nothing.missing()).isEqualTo(1);
    assertThat(nothing.sketch()).isEmpty();
    assertThat(nothing).hasToString("Histogram of 0 values, 1 missing, no bins");

    Histogram infinite = Histogram.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertThat(infinite.bins()).isEmpty();
    assertThat(infinite.below()).isEqualTo(1);
    assertThat(infinite.above()).isEqualTo(1);

    Histogram given = Histogram.of(new double[0], BinRule.edges(0, 1));
    assertThat(given.bins()).extracting(Histogram.Bin::density).containsExactly(0.0);
  }

  @Property(tries = 300)
  void everyObservedValueIsCountedOnce(@ForAll @Size(max = 30) double[] values) {
    for (BinRule rule :
        List.of(
            BinRule.automatic(),
            BinRule.sturges(),
            BinRule.scott(),
            BinRule.freedmanDiaconis(),
            BinRule.count(7),
            BinRule.edges(-1, 0, 2))) {
      Histogram histogram = Histogram.of(values, rule);

      assertThat(histogram.count() + histogram.missing()).isEqualTo(values.length);
      assertThat(histogram.edges()).doesNotHaveDuplicates().isSorted();
      assertThat(histogram.bins().size()).isLessThanOrEqualTo(402);
      if (!rule.equals(BinRule.edges(-1, 0, 2))) {
        long infinite = Arrays.stream(values).filter(Double::isInfinite).count();
        assertThat(histogram.below() + histogram.above()).isEqualTo(infinite);
      }
      assertThat(histogram.toString().lines().count()).isLessThan(40);
    }
  }

  @Property(tries = 100)
  void theAreaOfTheBarsIsOne(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(min = -500, max = 500) Integer> tenths) {
    double[] values = tenths.stream().mapToDouble(tenth -> tenth / 10.0).toArray();
    Histogram histogram = Histogram.of(values);

    assertThat(histogram.bins().stream().mapToDouble(bin -> bin.density() * bin.width()).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void sketchesOneBlockPerBin() {
    Histogram histogram =
        Histogram.of(new double[] {0, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3}, BinRule.integers());
    assertThat(histogram.sketch()).isEqualTo("▃█▁▅");
    assertThat(histogram.sketch(8)).isEqualTo("▃▃██▁▁▅▅");
    assertThat(histogram.sketch(1)).isEqualTo("█");
    assertThat(Histogram.of(ERUPTIONS).sketch()).isEqualTo("▆▅▂▂▄█▇▂");
    assertThatThrownBy(() -> histogram.sketch(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width of a sketch must be at least 1, but was 0");
  }

  @Test
  void sketchesBinsOfUnequalWidthByTheirDensity() {
    double[] values = {0.5, 0.5, 1.2, 1.7, 2.1, 2.6};
    assertThat(Histogram.of(values, BinRule.edges(0, 1, 3)).sketch(3)).isEqualTo("███");
  }

  @Test
  void readsWell() {
    assertThat(Histogram.of(ERUPTIONS))
        .hasToString(
            """
            Histogram of 272 values in 8 bins (Sturges)
            bin       count   share
            --------  -----  ------  ------------------------------
            [1.5, 2)     51  18.8 %  █████████████████████
            [2, 2.5)     41  15.1 %  ████████████████▉
            [2.5, 3)      5   1.8 %  ██
            [3, 3.5)      7   2.6 %  ██▉
            [3.5, 4)     30  11.0 %  ████████████▍
            [4, 4.5)     73  26.8 %  ██████████████████████████████
            [4.5, 5)     61  22.4 %  █████████████████████████▏
            [5, 5.5]      4   1.5 %  █▋""");
    assertThat(Histogram.of(ERUPTIONS).bins().get(0)).hasToString("1.5 to 2: 51");
    assertThat(Histogram.of(new double[] {1, 5}, BinRule.edges(2, 3)).toString())
        .endsWith("1 value below\n1 value above");
  }

  @Test
  void manyBinsAreShownSeveralToARow() {
    double[] values = new Random(2).doubles(2000).toArray();
    String text = Histogram.of(values, BinRule.width(0.01)).toString();
    assertThat(text)
        .startsWith("Histogram of 2000 values in 100 bins (width 0.01)\n4 bins to a row\n")
        .contains("[0.04, 0.08)");
    assertThat(text.lines()).hasSize(2 + 2 + 25);
  }

  @Test
  void edgesThatAreCloseAreToldApart() {
    assertThat(Histogram.of(1, 1 + Math.ulp(1.0)).toString()).contains("1.0000000000000002");
  }
}
