package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal rows are reported where they are no accident. */
class AlertDuplicateRowsTest {

  private static List<String> lines(String name) throws IOException {
    return new ArrayList<>(Files.readAllLines(Path.of("datasets/" + name + ".csv")));
  }

  private static Alerts duplicates(List<String> lines) {
    return AlertSample.dataset(lines.toArray(String[]::new)).alerts().of(AlertKind.DUPLICATE_ROWS);
  }

  /** Small tables of categories, rounded measurements: 2699 of 3000 rows of heights repeat. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "titanic",
        "horse_kicks",
        "housing_satisfaction",
        "criminal_heights",
        "old_faithful",
        "reported_heights_raw",
        "penguins",
        "bird_strikes_messy"
      })
  void equalRowsThatAreNatural(String name) throws IOException {
    assertThat(duplicates(lines(name)).list()).isEmpty();
  }

  @Test
  void oneRowEnteredTwiceAmongPenguins() throws IOException {
    List<String> lines = lines("penguins");
    lines.add(lines.get(17));
    Alert alert = duplicates(lines).get(0);
    assertThat(alert.finding())
        .isEqualTo("1 row equals an earlier one in all 8 variables, such as 345 and 17");
    assertThat(alert.rows()).containsExactly(345);
    assertThat(alert.explain().toString()).contains("row 345 equals row 17");
  }

  @Test
  void halfOfAFileTwice() throws IOException {
    List<String> lines = lines("bird_strikes_messy");
    lines.addAll(lines.subList(1, 501));
    Alert alert = duplicates(lines).get(0);
    assertThat(alert.finding())
        .isEqualTo("500 rows equal an earlier one in all 14 variables, such as 1001 and 1");
    assertThat(alert.rows()).containsExactly(1001, 1002, 1003, 1004, 1005);
  }

  @Test
  void theAdviceLeavesEachRowOnce() throws IOException {
    List<String> lines = lines("penguins");
    lines.addAll(lines.subList(3, 6));
    Dataset few = AlertSample.dataset(lines.toArray(String[]::new));
    assertThat(few.alerts().of(AlertKind.DUPLICATE_ROWS).get(0).advice())
        .endsWith("Dataset.of(table().dropRows(344, 345, 346))");
    assertThat(Dataset.of(few.table().dropRows(344, 345, 346)).rows()).isEqualTo(344);

    lines.subList(1, lines.size()).removeIf(line -> line.contains(",,"));
    lines.addAll(lines.subList(10, 30));
    Dataset many = AlertSample.dataset(lines.toArray(String[]::new));
    assertThat(many.alerts().of(AlertKind.DUPLICATE_ROWS).get(0).advice())
        .contains("Dataset.of(table().dropDuplicateRows())");
    assertThat(Dataset.of(many.table().dropDuplicateRows()).alerts().of(AlertKind.DUPLICATE_ROWS))
        .isEmpty();
  }

  @Test
  void columnsThatBelongTogetherDoNotMakeEqualRowsRare() {
    // The place decides name, region and height; only two wind speeds differ between the rows.
    SplittableRandom random = new SplittableRandom(4);
    List<String> lines = new ArrayList<>(List.of("station,latitude,longitude,height,wind"));
    for (int i = 0; i < 300; i++) {
      int place = random.nextInt(20);
      lines.add(
          "S"
              + place
              + ","
              + (40 + place / 7.0)
              + ","
              + (9 + place / 11.0)
              + ","
              + 31 * place
              + ","
              + random.nextInt(12));
    }
    assertThat(duplicates(lines).list()).isEmpty();
  }

  @Test
  void oneVariableIsNoTableToRepeatRowsIn() {
    assertThat(duplicates(List.of("x", "1.234", "1.234", "5.678")).list()).isEmpty();
  }

  @Test
  void emptyRowsAreAnotherMatter() throws IOException {
    List<String> lines = lines("penguins");
    for (int i = 0; i < 5; i++) {
      lines.add(",,,,,,,");
    }
    assertThat(duplicates(lines).list()).isEmpty();
  }
}
