package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of variable has its lawful statistics; expected values are worked out by hand. */
class VariablesTest {

  @Test
  void continuous() {
    ContinuousVariable bill = ContinuousVariable.of("bill", 39.1, Double.NaN, 40.3, 36.7);
    assertThat(bill.size()).isEqualTo(4);
    assertThat(bill.missing()).isEqualTo(1);
    assertThat(bill.observed()).isEqualTo(3);
    assertThat(bill.values()).containsExactly(39.1, 40.3, 36.7);
    assertThat(bill.valuesByRow()).containsExactly(39.1, Double.NaN, 40.3, 36.7);
    assertThat(bill.mean()).isCloseTo(38.7, within(1e-14));
    assertThat(bill.median()).isEqualTo(39.1);
    assertThat(bill.quantile(0.25)).isCloseTo(37.9, within(1e-14));
    assertThat(bill.minimum()).isEqualTo(36.7);
    assertThat(bill.toString()).startsWith("bill: continuous, 3 values, 1 missing, mean 38.7\n");
  }

  @Test
  void arraysAreCopiedInAndOut() {
    double[] given = {1, 2, 3};
    ContinuousVariable variable = ContinuousVariable.of("x", given);
    given[0] = 100;
    variable.values()[1] = 100;
    variable.valuesByRow()[2] = 100;
    assertThat(variable.values()).containsExactly(1, 2, 3);
  }

  @Test
  void discrete() {
    DiscreteVariable deaths = DiscreteVariable.of("deaths", 0, 2, 1, 0, 0, 1);
    assertThat(deaths.values()).containsExactly(0, 2, 1, 0, 0, 1);
    assertThat(deaths.frequencies().count(0L)).isEqualTo(3);
    assertThat(deaths.mean()).isCloseTo(4 / 6.0, within(1e-15));
    // squares about 2/3: 3 (4/9) + 2 (1/9) + 16/9 = 30/9; variance 30/45, divided by 2/3 is 1
    assertThat(deaths.dispersionIndex()).isCloseTo(1, within(1e-14));
    assertThat(DiscreteVariable.of("zeros", 0, 0).dispersionIndex()).isNaN();
  }

  @Test
  void discreteRefusesFractions() {
    assertThatThrownBy(() -> DiscreteVariable.owning("n", new double[] {1, 2.5}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("\"n\"", "row 2", "2.5", "continuous");
  }

  @Test
  void categorical() {
    CategoricalVariable coin =
        CategoricalVariable.of("coin", Arrays.asList("tail", "head", null, "head", "tail", "head"));
    assertThat(coin.missing()).isEqualTo(1);
    assertThat(coin.levels()).containsExactly("head", "tail");
    assertThat(coin.mode()).isEqualTo("head");
    assertThat(coin.frequencies().rows().get(0).value()).isEqualTo("head");
    assertThat(coin.values()).containsExactly("tail", "head", "head", "tail", "head");
    assertThat(coin.valuesByRow()).containsExactly("tail", "head", null, "head", "tail", "head");
    double p = 0.6;
    double bits = -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    assertThat(coin.entropy()).isCloseTo(bits, within(1e-14));
  }

  @Test
  void numbersAsNamesAreInTheOrderOfNumbers() {
    assertThat(CategoricalVariable.of("code", List.of("10", "9", "-1", "2")).levels())
        .containsExactly("-1", "2", "9", "10");
  }

  @Test
  void ordinal() {
    OrdinalVariable size =
        OrdinalVariable.of(
            "size",
            List.of("S", "M", "L", "XL"),
            Arrays.asList("M", "S", "L", null, "M", "?", "L", "L"));
    assertThat(size.median()).isEqualTo("M");
    assertThat(size.quantile(0)).isEqualTo("S");
    assertThat(size.quantile(1)).isEqualTo("L");
    assertThat(size.quantile(0.51)).isEqualTo("L");
    assertThat(size.mode()).isEqualTo("L");
    assertThat(size.compare("S", "XL")).isNegative();
    assertThat(size.ranksByRow()).containsExactly(2, 1, 3, Double.NaN, 2, Double.NaN, 3, 3);
    assertThat(size.unranked().count("?")).isEqualTo(1);
    assertThat(size.frequencies().rows()).hasSize(4);
    assertThat(size.frequencies().count("XL")).isZero();
    assertThat(size.toString()).contains("S < M < L < XL", "1 values outside the order");
    assertThatThrownBy(() -> size.compare("S", "huge"))
        .hasMessageContainingAll("one of [S, M, L, XL]", "\"huge\"");
    assertThatThrownBy(() -> size.quantile(1.2)).hasMessage("p must be in [0, 1], but was 1.2");
  }

  @Test
  void ordinalLevelsDiffer() {
    assertThatThrownBy(() -> OrdinalVariable.of("x", List.of("a", "b", "a"), List.of("a")))
        .hasMessageContaining("\"a\" was given twice");
  }

  @Test
  void identifier() {
    IdentifierVariable zip = IdentifierVariable.of("zip", List.of("02134", "10001", "02134"));
    assertThat(zip.values()).containsExactly("02134", "10001", "02134");
    assertThat(zip.distinct()).isEqualTo(2);
    assertThat(zip.isUnique()).isFalse();
    assertThat(zip.example()).contains("02134");
  }

  @Test
  void text() {
    TextVariable note = TextVariable.of("note", Arrays.asList("hello", null, "a longer remark"));
    assertThat(note.longest()).isEqualTo(15);
    assertThat(note.distinct()).isEqualTo(2);
    assertThat(note.valuesByRow()).containsExactly("hello", null, "a longer remark");
  }

  @Test
  void nothingObserved() {
    assertThat(ContinuousVariable.of("x", Double.NaN).mean()).isNaN();
    assertThat(ContinuousVariable.of("x").toString()).startsWith("x: continuous, 0 values");
    assertThatThrownBy(() -> CategoricalVariable.of("x", List.of()).mode())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs at least 1 observed value");
    assertThatThrownBy(() -> OrdinalVariable.of("x", List.of("a", "b"), List.of()).median())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs at least 1 ranked value");
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> ContinuousVariable.of(" ", 1))
        .hasMessage("name of a variable must not be blank, but was \" \"");
  }
}
