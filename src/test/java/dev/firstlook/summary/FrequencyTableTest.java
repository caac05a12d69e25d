package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrequencyTableTest {

  private static final FrequencyTable<String> SATISFACTION =
      FrequencyTable.ofCounts(List.of("Low", "Medium", "High"), 567, 446, 668);

  @Test
  void keepsLevelsInTheirOrderAndCumulatesAlongIt() {
    List<FrequencyTable.Row<String>> rows = SATISFACTION.rows();

    assertThat(rows).extracting(FrequencyTable.Row::value).containsExactly("Low", "Medium", "High");
    assertThat(rows)
        .extracting(FrequencyTable.Row::cumulativeCount)
        .containsExactly(567L, 1013L, 1681L);
    assertThat(rows.get(1).share()).isEqualTo(446.0 / 1681);
    assertThat(rows.get(1).cumulativeShare()).isEqualTo(1013.0 / 1681);
    assertThat(rows.get(2).cumulativeShare()).isEqualTo(1);
    assertThat(SATISFACTION.total()).isEqualTo(1681);
    assertThat(SATISFACTION.modes()).containsExactly("High");
    assertThat(SATISFACTION.count("Medium")).isEqualTo(446);
    assertThat(SATISFACTION.count("Huge")).isZero();
    assertThat(SATISFACTION.share("Low")).isEqualTo(567.0 / 1681);
  }

  @Test
  void countsACollectionInTheOrderOfFirstOccurrence() {
    FrequencyTable<String> table =
        FrequencyTable.of(Arrays.asList("b", "a", null, "b", "c", null, "b"));

    assertThat(table.values()).containsExactly("b", "a", "c");
    assertThat(table.counts()).containsExactly(3L, 1L, 1L);
    assertThat(table.missing()).isEqualTo(2);
    assertThat(table.total()).isEqualTo(5);
  }

  @Test
  void countsNumbersInAscendingOrder() {
    FrequencyTable<Long> longs = FrequencyTable.of(3, 0, -1, 0, Long.MAX_VALUE);
    assertThat(longs.values()).containsExactly(-1L, 0L, 3L, Long.MAX_VALUE);
    assertThat(longs.counts()).containsExactly(1L, 2L, 1L, 1L);

    FrequencyTable<Double> doubles = FrequencyTable.of(0.5, Double.NaN, -0.0, 0.0, 0.5, 0.5);
    assertThat(doubles.values()).containsExactly(0.0, 0.5);
    assertThat(doubles.counts()).containsExactly(2L, 3L);
    assertThat(doubles.missing()).isEqualTo(1);
    assertThat(FrequencyTable.of(List.of(1.5, Double.NaN)).missing()).isEqualTo(1);
  }

  @Test
  void giveTheirRowsInOtherOrdersAsNewTables() {
    FrequencyTable<String> byCount = SATISFACTION.byCount();
    assertThat(byCount.values()).containsExactly("High", "Low", "Medium");
    assertThat(byCount.counts()).containsExactly(668L, 567L, 446L);
    assertThat(SATISFACTION.values()).containsExactly("Low", "Medium", "High");
    assertThat(SATISFACTION.sorted(Comparator.naturalOrder()).values())
        .containsExactly("High", "Low", "Medium");
    assertThat(FrequencyTable.ofCounts(List.of("x", "y", "z"), 1, 2, 1).byCount().values())
        .containsExactly("y", "x", "z");
  }

  @Test
  void hasSeveralModesIfTheyTie() {
    assertThat(FrequencyTable.of(1, 1, 2, 3, 3).modes()).containsExactly(1L, 3L);
    assertThat(FrequencyTable.of(new long[0]).modes()).isEmpty();
    assertThat(FrequencyTable.ofCounts(List.of("a", "b"), 0, 0).modes()).isEmpty();
  }

  @Test
  void entropyIsInBits() {
    assertThat(FrequencyTable.of(1, 2, 3, 4).entropy()).isCloseTo(2, within(1e-15));
    assertThat(FrequencyTable.of(7, 7, 7).entropy()).isZero();
    assertThat(FrequencyTable.ofCounts(List.of("a", "b", "never"), 3, 1, 0).entropy())
        .isCloseTo(0.8112781244591328, within(1e-15)); // 2 - 3/4 log2 3
    assertThat(FrequencyTable.of(new long[0]).entropy()).isNaN();
  }

  @Test
  void ofNothingHasNoShares() {
    FrequencyTable<Double> table = FrequencyTable.of(Double.NaN);
    assertThat(table.total()).isZero();
    assertThat(table.rows()).isEmpty();
    assertThat(FrequencyTable.ofCounts(List.of("a"), 0).rows().get(0).share()).isNaN();
  }

  @Test
  void refuseWhatIsNoTable() {
    assertThatThrownBy(() -> FrequencyTable.ofCounts(List.of("a", "b"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be one count per value, but there were 2 values and 1 counts");
    assertThatThrownBy(() -> FrequencyTable.ofCounts(List.of("a", "b"), 1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count of b must be at least 0, but was -2");
    assertThatThrownBy(() -> FrequencyTable.ofCounts(List.of("a", "a"), 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must be distinct, but a came twice");
    assertThatThrownBy(() -> new FrequencyTable<>(List.of("a"), List.of(1L), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("missing must be at least 0, but was -1");
  }

  @Property(tries = 200)
  void nothingIsLostAndTheOrderOfObservationsDoesNotMatter(
      @ForAll List<@IntRange(min = -3, max = 9) Integer> observations) {
    FrequencyTable<Long> table =
        FrequencyTable.of(observations.stream().mapToLong(Integer::longValue).toArray());

    assertThat(table.total()).isEqualTo(observations.size());
    assertThat(table.values()).isSorted();
    assertThat(table.rows())
        .allMatch(
            row ->
                row.count()
                    == observations.stream().filter(x -> x == row.value().intValue()).count());
    assertThat(table)
        .isEqualTo(
            FrequencyTable.of(
                observations.stream().mapToLong(Integer::longValue).sorted().toArray()));
  }

  @Test
  void readsWell() {
    assertThat(SATISFACTION)
        .hasToString(
            """
            Frequencies of 1681 values, 3 distinct, mode High
            value   count   share  cumulative
            ------  -----  ------  ----------  --------------------
            Low       567  33.7 %      33.7 %  █████████████████
            Medium    446  26.5 %      60.3 %  █████████████▍
            High      668  39.7 %     100.0 %  ████████████████████""");
    assertThat(SATISFACTION.rows().get(0)).hasToString("Low: 567 (33.7 %)");
  }

  @Test
  void staysShortAndHarmlessWhateverTheValues() {
    String long1000 = FrequencyTable.of(LongStream.range(0, 1000).toArray()).toString();
    assertThat(long1000.lines()).hasSize(24);
    assertThat(long1000).endsWith("and 980 more distinct values, 980 in all");

    String bad = FrequencyTable.of(List.of("\u001b[31mred", "x".repeat(5000))).toString();
    assertThat(bad).doesNotContain("\u001b").contains("\\u001b[31mred");
    assertThat(bad.lines()).allMatch(line -> line.length() < 120);
    assertThat(FrequencyTable.of(List.of("\u001b[31m")).toString()).doesNotContain("\u001b");
  }
}
