package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.Correlation;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.NumericSummary;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The known answers of datasets/README.md about types of data. The figures were computed with R
 * from the same files.
 */
class DatasetsKnownAnswersTest {

  private static double[] where(double[] values, IntPredicate row) {
    return IntStream.range(0, values.length).filter(row).mapToDouble(i -> values[i]).toArray();
  }

  private static double mean(double[] values) {
    return NumericSummary.of(values).mean();
  }

  private static int complete(Dataset dataset) {
    return dataset.table().dropRowsWithMissingValues().rowCount();
  }

  @Test
  void penguinsShowSimpsonsParadox() {
    Dataset penguins = Datasets.penguins();
    double[] length = penguins.continuous("bill_length_mm").valuesByRow();
    double[] depth = penguins.continuous("bill_depth_mm").valuesByRow();
    assertThat(Correlation.pearson(length, depth).coefficient()).isCloseTo(-0.235, within(5e-4));
    List<String> species = penguins.categorical("species").values();
    assertThat(correlationWithin(species, "Adelie", length, depth)).isCloseTo(0.39, within(5e-3));
    assertThat(correlationWithin(species, "Chinstrap", length, depth))
        .isCloseTo(0.65, within(5e-3));
    assertThat(correlationWithin(species, "Gentoo", length, depth)).isCloseTo(0.64, within(5e-3));
    assertThat(complete(penguins)).isEqualTo(333);
  }

  private static double correlationWithin(
      List<String> species, String one, double[] length, double[] depth) {
    IntPredicate isOne = row -> species.get(row).equals(one);
    return Correlation.pearson(where(length, isOne), where(depth, isOne)).coefficient();
  }

  @Test
  void tenantsAreRankedBySatisfaction() {
    Dataset housing = Datasets.housingSatisfaction();
    OrdinalVariable satisfaction = housing.ordinal("satisfaction");
    assertThat(satisfaction.levels()).containsExactly("Low", "Medium", "High");
    assertThat(satisfaction.frequencies().counts()).containsExactly(567L, 446L, 668L);
    assertThat(satisfaction.median()).isEqualTo("Medium");
    assertThat(
            Correlation.kendallTauB(
                    satisfaction.ranksByRow(), housing.ordinal("influence").ranksByRow())
                .coefficient())
        .isCloseTo(0.220, within(5e-4));
  }

  @Test
  void aThirdOfTheTitanicSurvived() {
    CategoricalVariable survived = Datasets.titanic().categorical("survived");
    assertThat(survived.frequencies().count("1")).isEqualTo(711);
    assertThat(survived.frequencies().total()).isEqualTo(2201);
    assertThat(survived.frequencies().share("1")).isCloseTo(0.323, within(5e-4));
  }

  @Test
  void theClassDecidedOverSurvival() {
    Dataset titanic = Datasets.titanic();
    FrequencyTable<String> classes = titanic.categorical("class").frequencies();
    FrequencyTable<String> fates = titanic.categorical("survived").frequencies();
    List<String> byClass = titanic.categorical("class").values();
    List<String> byFate = titanic.categorical("survived").values();
    double chiSquared = 0;
    for (String one : classes.values()) {
      for (String fate : fates.values()) {
        double expected = (double) classes.count(one) * fates.count(fate) / titanic.rows();
        long observed =
            IntStream.range(0, titanic.rows())
                .filter(row -> byClass.get(row).equals(one) && byFate.get(row).equals(fate))
                .count();
        chiSquared += (observed - expected) * (observed - expected) / expected;
      }
    }
    assertThat(chiSquared).isCloseTo(190.4, within(0.05));
  }

  @Test
  void reportedHeightsAreNotAllNumbers() {
    List<String> written = Datasets.reportedHeightsRaw().text("reported_height").values();
    double[] numbers =
        written.stream()
            .filter(text -> text.matches("\\d*\\.?\\d+"))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(written.size() - numbers.length).isEqualTo(81);
    assertThat(where(numbers, i -> !(numbers[i] >= 50 && numbers[i] <= 84))).hasSize(211);
    assertThat(mean(numbers)).isCloseTo(94.6, within(0.05));
    assertThat(NumericSummary.of(numbers).median()).isEqualTo(69);
  }

  @Test
  void birdStrikesHideTheirMissingSpeeds() {
    Dataset messy = Datasets.birdStrikesMessy();
    assertThat(messy.mean("speed_knots")).isCloseTo(2970, within(0.5));
    NumericVariable speed = messy.withMissing("speed_knots", "9999").numeric("speed_knots");
    assertThat(speed.missing()).isEqualTo(286);
    assertThat(speed.mean()).isCloseTo(154.2, within(0.05));
    NumericVariable key = Datasets.birdStrikesClean().numeric("speed_knots");
    assertThat(speed.valuesByRow()).containsExactly(key.valuesByRow());
  }

  @Test
  void theCleanBirdStrikesAreTheAnswerKey() {
    Dataset clean = Datasets.birdStrikesClean();
    OrdinalVariable damage =
        clean.withOrdinal("damage", "None", "Minor", "Medium", "Substantial").ordinal("damage");
    assertThat(damage.frequencies().counts()).containsExactly(876L, 60L, 20L, 29L);
    assertThat(damage.missing()).isEqualTo(15);
    assertThat(clean.numeric("cost_total_usd").doubles())
        .as("dollar signs and commas are read")
        .containsExactly(Datasets.birdStrikesMessy().numeric("cost_total_usd").doubles());
    assertThat(clean.temporal("flight_date").values())
        .as("month comes before day")
        .isEqualTo(Datasets.birdStrikesMessy().temporal("flight_date").values());
  }

  @Test
  void airQualityHasGaps() {
    Dataset air = Datasets.airQualityNy();
    assertThat(air.variable("ozone_ppb").missing()).isEqualTo(37);
    assertThat(air.variable("solar_langley").missing()).isEqualTo(7);
    assertThat(complete(air)).isEqualTo(111);
    assertThat(air.mean("ozone_ppb")).isCloseTo(42.1, within(0.05));
    assertThat(air.median("ozone_ppb")).isEqualTo(31.5);
  }
}
