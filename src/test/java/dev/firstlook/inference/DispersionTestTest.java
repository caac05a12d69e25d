package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Datasets;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class DispersionTestTest {

  private static FrequencyTable<Long> counted(double[] counts) {
    List<Long> values = LongStream.range(0, counts.length).boxed().toList();
    long[] whole = new long[counts.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (long) counts[i];
    }
    return FrequencyTable.ofCounts(values, whole);
  }

  /** 2, 3, 6, 9: mean 5, squared deviations 9 + 4 + 1 + 16 = 30. */
  @Test
  void byHand() {
    ChiSquaredDistribution law = ChiSquaredDistribution.of(3);
    TestResult both = DispersionTest.of(2, 3, 6, 9);
    assertThat(both.statistic()).isEqualTo(6);
    assertThat(both.degreesOfFreedom()).isEqualTo(3);
    double above = law.survivalProbability(6);
    assertThat(both.pValue()).isCloseTo(2 * above, within(1e-14));
    assertThat(DispersionTest.of(new long[] {2, 3, 6, 9}, Alternative.GREATER).pValue())
        .isCloseTo(above, within(1e-14));
    assertThat(DispersionTest.of(new long[] {2, 3, 6, 9}, Alternative.LESS).pValue())
        .isCloseTo(1 - above, within(1e-14));
    assertThat(both).asString().contains("Index of dispersion, variance / mean: 2\n");
    assertThat(both.explain().toString()).containsOnlyOnce("ispersion\n").doesNotContain("/ mean");
  }

  @Test
  void alphaParticlesAreHardlyUnderdispersedAndMayIsOverdispersed() {
    TestResult alpha =
        DispersionTest.of(
            counted(Datasets.alphaParticles().numeric("intervals").doubles()),
            Alternative.TWO_SIDED);
    assertThat(alpha.statistic() / alpha.degreesOfFreedom()).isCloseTo(0.955, within(5e-4));
    TestResult may =
        DispersionTest.of(
            counted(Datasets.federalistMay().numeric("blocks").doubles()), Alternative.GREATER);
    assertThat(may.statistic() / may.degreesOfFreedom()).isCloseTo(1.54, within(5e-3));
    assertThat(may.pValue()).isLessThan(1e-6);
    assertThat(may.notes()).anyMatch(note -> note.contains("The mean is below 1"));
    assertThat(may.verdict()).contains("the counts are Poisson or less spread");
  }

  @Test
  void countsAndTheirTableAreTheSame() {
    long[] counts = {0, 3, 3, 1, 0, 7};
    FrequencyTable<Long> table = FrequencyTable.of(counts).byCount();
    TestResult one = DispersionTest.of(counts);
    TestResult other = DispersionTest.of(table, Alternative.TWO_SIDED);
    assertThat(other.statistic()).isCloseTo(one.statistic(), within(1e-13));
    assertThat(one.contributions().rows()).hasSize(4);
  }

  /** 0, 1, ..., 24 with mean 12: the five from 10 to 14 contribute least. */
  @Test
  void ofManyValuesThoseThatContributeMostAreShown() {
    TestResult result = DispersionTest.of(LongStream.range(0, 25).toArray());
    assertThat(result.contributions().title()).endsWith("The 20 of 25 values that contribute most");
    assertThat(result.contributions().rows().stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(
            LongStream.range(0, 25)
                .filter(k -> k < 10 || k > 14)
                .mapToObj(Long::toString)
                .toList());
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> DispersionTest.of(4))
        .hasMessage("a sample must have at least 2 values for this, but had 1");
    assertThatThrownBy(() -> DispersionTest.of(4, -1))
        .hasMessage("every count must be at least 0, but was -1");
    assertThatThrownBy(() -> DispersionTest.of(0, 0))
        .hasMessage("at least one count must be positive, but all were 0");
  }
}
