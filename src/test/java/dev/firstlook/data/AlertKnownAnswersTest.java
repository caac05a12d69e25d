package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known about the bundled data sets, and what is not wrong with them. */
class AlertKnownAnswersTest {

  private static Dataset read(String name) {
    return Dataset.read(Path.of("datasets/" + name + ".csv"));
  }

  private static Alert only(Alerts alerts, AlertKind kind) {
    assertThat(alerts.of(kind).list()).hasSize(1);
    return alerts.of(kind).get(0);
  }

  /** 286 speeds are 9999: the mean is 2970 with them, 154.2 without. */
  @Test
  void birdStrikesSpeed() {
    Dataset birds = read("bird_strikes_messy");
    Alert alert = only(birds.alerts().of("speed_knots"), AlertKind.MISSING_CODE);
    assertThat(alert.finding())
        .isEqualTo("\"9999\" in 286 of 1000 rows; mean 2970, without them 154.2");
    assertThat(alert.rows()).containsExactly(22, 24, 34, 35, 42);
    assertThat(alert.advice()).endsWith("withMissing(\"speed_knots\", \"9999\")");

    Dataset cleaned = birds.withMissing("speed_knots", "9999");
    assertThat(cleaned.alerts().of("speed_knots").of(AlertKind.MISSING_CODE)).isEmpty();
    assertThat(only(cleaned.alerts().of("speed_knots"), AlertKind.MISSING).finding())
        .isEqualTo("286 of 1000 values (28.6 %) are missing");
  }

  /** B and C are no levels of damage: 15 rows. */
  @Test
  void birdStrikesDamage() {
    Dataset birds = read("bird_strikes_messy");
    Alert alert = only(birds.alerts().of("damage"), AlertKind.OUTSIDE_ORDER);
    assertThat(alert.finding())
        .isEqualTo(
            "15 values without a place in None < Minor < Medium < Substantial: \"C\" (14), \"B\" (1)");
    assertThat(birds.withMissing("damage", "C", "B").alerts().of(AlertKind.OUTSIDE_ORDER))
        .isEmpty();
  }

  @Test
  void birdStrikesAsWritten() {
    Alerts alerts = read("bird_strikes_messy").alerts();
    assertThat(only(alerts.of("cost_total_usd"), AlertKind.NUMBERS_AS_TEXT).finding())
        .contains("currency sign, thousands separator");
    assertThat(only(alerts.of("flight_date"), AlertKind.DATES_AS_TEXT).finding())
        .isEqualTo("\"3/1/1990\" is read as 1990-03-01 (month/day/year)");
    assertThat(only(alerts.of("strike_id"), AlertKind.CODES_OF_ONE_LENGTH).finding())
        .startsWith("all 1000 values have 6 digits, 1000 of them start with 0");
    assertThat(only(alerts.of("cost_total_usd"), AlertKind.MANY_ZEROS).finding())
        .startsWith("972 of 1000 values (97.2 %) are 0");
    assertThat(only(alerts.of("operator"), AlertKind.MISSING_CODE).finding())
        .isEqualTo("\"UNKNOWN\" in 6 of 1000 rows");
    assertThat(only(alerts.of("aircraft_model"), AlertKind.HIGH_CARDINALITY).finding())
        .startsWith("116 levels");
  }

  /** Stigler (1977): -44 and -2 are outliers, and nothing else is. */
  @Test
  void newcombsOutliers() {
    Alert alert = only(read("newcomb_light").alerts(), AlertKind.OUTLIERS);
    assertThat(alert.variables()).containsExactly("time_deviation_ns");
    assertThat(alert.finding()).isEqualTo("2 values of 66 far from the median 27: -44, -2");
    // Row 2 of the file as it is printed: 28, -44, 29, ...
    assertThat(alert.rows()).containsExactly(2, 54);
    assertThat(alert.explain().toString())
        .contains("outside 13.5 to 41.5")
        .contains("27 ± 22.24: outside 4.761 to 49.24");
  }

  /** 81 entries are not numbers. */
  @Test
  void reportedHeights() {
    Alerts alerts = read("reported_heights_raw").alerts().of("reported_height");
    Alert alert = only(alerts, AlertKind.MIXED_VALUES);
    assertThat(alert.finding())
        .isEqualTo("81 of 1095 values are not numbers: \"5' 4\"\", \"165cm\", \"5'7\", ...");
    assertThat(alert.rows()).containsExactly(22, 55, 110, 126, 127);
    assertThat(alert.advice()).contains("withMissing(\"reported_height\", \"5' 4\\\"\", \"165cm\"");
    assertThat(only(alerts, AlertKind.OUTLIERS).advice()).contains("another unit");
  }

  @Test
  void wordsOfMobyDick() {
    Alerts alerts = read("moby_word_counts").alerts();
    Alert alert = only(alerts, AlertKind.SKEW);
    assertThat(alert.variables()).containsExactly("occurrences");
    assertThat(alert.finding()).endsWith("mean 11.14, median 2, largest 14086");
    assertThat(only(alerts.of("occurrences"), AlertKind.OUTLIERS).advice())
        .contains("long side of a lopsided sample");
    assertThat(only(alerts.of("rank"), AlertKind.RUNNING_NUMBER).finding())
        .isEqualTo("1 to 18855 in steps of 1, row by row");
  }

  /** 37 ozone values are missing (24 %); the 7 of the sun (5 %) are not worth a word. */
  @Test
  void airQuality() {
    Alert alert = only(read("air_quality_ny").alerts(), AlertKind.MISSING);
    assertThat(alert.variables()).containsExactly("ozone_ppb");
    assertThat(alert.finding()).isEqualTo("37 of 153 values (24.2 %) are missing");
    assertThat(alert.rows()).containsExactly(5, 10, 25, 26, 27);
  }

  @Test
  void childrenOnTheTitanic() {
    Alerts alerts = read("titanic").alerts();
    assertThat(alerts.list()).hasSize(1);
    assertThat(only(alerts.of("age_group"), AlertKind.IMBALANCE).finding())
        .isEqualTo("2092 of 2201 values (95.0 %) are \"Adult\", the other level has 109");
  }

  @Test
  void theCleanBirdStrikesHaveOnlyWhatIsInTheData() {
    Alerts alerts = read("bird_strikes_clean").alerts();
    assertThat(alerts.list().stream().map(Alert::kind).toList())
        .containsExactlyInAnyOrder(
            AlertKind.MISSING_CODE,
            AlertKind.MISSING,
            AlertKind.OUTLIERS,
            AlertKind.MANY_ZEROS,
            AlertKind.HIGH_CARDINALITY,
            AlertKind.CODES_OF_ONE_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "penguins",
        "air_passengers",
        "chicago_ridership_daily",
        "co2_mauna_loa_weekly",
        "criminal_heights",
        "elnino_sst_monthly",
        "horse_kicks",
        "housing_satisfaction",
        "nile_flow",
        "nottingham_temperature",
        "old_faithful"
      })
  void nothingToSayAboutCleanData(String name) {
    assertThat(read(name).alerts().list()).isEmpty();
  }

  /** The four largest of ten-year cycles, which the box rule and the deviations both mark. */
  @Test
  void peaksOfTheLynx() {
    Alerts alerts = read("canadian_lynx").alerts();
    assertThat(alerts.list()).hasSize(1);
    Alert peaks = only(alerts, AlertKind.OUTLIERS);
    assertThat(peaks.finding()).startsWith("4 values of 114 far from the median 771");
    assertThat(peaks.advice()).contains("far values are to be expected");
  }

  @Test
  void warningsAreForMessyDataOnly() {
    for (String name :
        List.of(
            "air_quality_ny",
            "alpha_particles",
            "coal_mine_disasters",
            "earthquakes_week",
            "famous_coin_tosses",
            "federalist_may",
            "moby_word_counts",
            "newcomb_light",
            "saxony_families",
            "titanic",
            "weldon_dice")) {
      assertThat(read(name).alerts().of(AlertSeverity.WARNING)).as(name).isEmpty();
    }
  }
}
