package dev.firstlook.data;

import static dev.firstlook.data.AlertSample.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules that look at all columns together. */
class AlertTableRulesTest {
  private static final Dataset PENGUINS = Dataset.read(Path.of("datasets/penguins.csv"));

  private static Alert only(Dataset dataset, AlertKind kind) {
    Alerts found = dataset.alerts().of(kind);
    assertThat(found.list()).hasSize(1);
    return found.get(0);
  }

  private static void assertSilent(Dataset dataset, AlertKind kind) {
    assertThat(dataset.alerts().of(kind).list()).isEmpty();
  }

  private static List<String> rows(int count, java.util.function.IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private static Dataset table(String header, List<String> rows, String... more) {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(rows);
    lines.addAll(List.of(more));
    return dataset(lines.toArray(String[]::new));
  }

  @Test
  void aFileWithoutItsLineOfNames() {
    Alert alert =
        only(
            dataset("Adelie,39.1,181", "Adelie,39.5,186", "Gentoo,50.2,218", "Gentoo,47.1,221"),
            AlertKind.NO_HEADER);
    assertThat(alert.finding()).startsWith("3 of 3 names look like values: \"Adelie\", \"39.1\"");
    assertThat(alert.advice()).contains("withoutHeader()");
    assertThat(alert.variables()).isEmpty();
  }

  @Test
  void yearsAsNamesAreNames() {
    assertSilent(
        dataset("country,1990,1991,1992", "Peru,1.5,1.7,1.9", "Chile,2.5,2.7,2.9"),
        AlertKind.NO_HEADER);
    assertSilent(
        dataset("account,2022,2023,change", "Rent,100.5,120.5,20", "Tax,50.5,40.5,-10"),
        AlertKind.NO_HEADER);
    assertThat(only(dataset("2022,2024,x", "1,2,x", "3,4,y"), AlertKind.NO_HEADER).finding())
        .startsWith("3 of 3 names look like values");
    assertSilent(PENGUINS, AlertKind.NO_HEADER);
  }

  @Test
  void aLineOfUnitsBelowTheNames() {
    Dataset log = dataset("time,speed,remark", "s,m/s,", "0,9.5,ok", "0.5,9.7,", "1,9.9,ok");
    Alert alert = only(log, AlertKind.SECOND_HEADER);
    assertThat(alert.finding())
        .isEqualTo("the first row has words over numbers: \"s\" in time, \"m/s\" in speed");
    assertThat(alert.rows()).containsExactly(1);
    assertThat(alert.advice()).endsWith("Dataset.of(table().dropRows(0))");
    Dataset data = Dataset.of(log.table().dropRows(0));
    assertThat(data.mean("speed")).isCloseTo(9.7, within(1e-12));
    assertSilent(data, AlertKind.SECOND_HEADER);
    assertSilent(dataset("a,b,c", "x,y,1", "2,3,1", "4,5,2", "6,7,3"), AlertKind.SECOND_HEADER);
    assertSilent(dataset("a,b", "x,ann", "2,bob", "4,cid"), AlertKind.SECOND_HEADER);
  }

  @Test
  void namesAmongTheData() {
    Alert alert =
        only(dataset("a,b", "1,x", "2,y", "a,b", "3,x", "a,b", "4,y"), AlertKind.REPEATED_HEADER);
    assertThat(alert.finding()).isEqualTo("2 rows hold the names of the variables");
    assertThat(alert.rows()).containsExactly(3, 5);
    assertSilent(dataset("a,b", "a,1", "2,b", "3,3"), AlertKind.REPEATED_HEADER);
  }

  @Test
  void aLastRowThatSumsUp() {
    Dataset sales = dataset("region,sales", "north,10", "south,20", "west,30", "Total,60");
    Alert alert = only(sales, AlertKind.TOTAL_ROW);
    assertThat(alert.rows()).containsExactly(4);
    assertThat(alert.finding()).isEqualTo("the last row has \"Total\" as its region");
    assertThat(alert.advice()).contains("table().dropRows(3)");
    assertThat(Dataset.of(sales.table().dropRows(3)).mean("sales")).isEqualTo(20);
    assertSilent(dataset("region,sales", "north,10", "Total,60", "south,20"), AlertKind.TOTAL_ROW);
    for (String last : List.of("Closing balance,,40", "Total 2024,,40", "Summe EUR,,40")) {
      only(dataset("day,item,sum", "Mon,a,10", "Tue,b,20", "Wed,c,10", last), AlertKind.TOTAL_ROW);
    }
    assertSilent(
        dataset(
            "film,year,stars",
            "Alien,1979,5",
            "Jaws,1975,4",
            "Rocky,1976,4",
            "Total Recall,1990,3"),
        AlertKind.TOTAL_ROW);
  }

  @Test
  void rowsWithoutAnyValue() {
    Alert alert =
        only(dataset("a,b", "1,x", ",", "2,y", "NA,", "3,x", "4,y"), AlertKind.EMPTY_ROWS);
    assertThat(alert.finding()).isEqualTo("2 of 6 rows (33.3 %) have no value at all");
    assertThat(alert.rows()).containsExactly(2, 4);
    assertSilent(dataset("a,b", "1,", ",x", "2,y"), AlertKind.EMPTY_ROWS);
  }

  @Test
  void namesWithoutRows() {
    Alert alert = only(dataset("a,b"), AlertKind.NO_ROWS);
    assertThat(alert.finding()).isEqualTo("2 variables and no rows");
    assertSilent(dataset("a,b", "1,x"), AlertKind.NO_ROWS);
  }

  /** Rutherford and Geiger: 10,097 particles in 2608 intervals, 3.8715 on average. */
  @Test
  void aTableOfFrequencies() {
    Alert alert =
        only(Dataset.read(Path.of("datasets/alpha_particles.csv")), AlertKind.FREQUENCY_TABLE);
    assertThat(alert.variables()).containsExactly("particles", "intervals");
    assertThat(alert.finding()).endsWith("2608 in all, mean 3.872");
    assertThat(alert.explain().toString())
        .contains("mean of the column as it is: 7")
        .contains("mean weighted by the frequencies: 3.872");
    for (String name : List.of("federalist_may", "saxony_families", "weldon_dice")) {
      only(Dataset.read(Path.of("datasets/" + name + ".csv")), AlertKind.FREQUENCY_TABLE);
    }
    assertSilent(Dataset.read(Path.of("datasets/moby_word_counts.csv")), AlertKind.FREQUENCY_TABLE);
    assertSilent(dataset("x,y", "0,0.5", "1,0.7", "2,0.1"), AlertKind.FREQUENCY_TABLE);
  }

  @Test
  void equalColumns() {
    Dataset twice = table("a,b,c", rows(30, i -> i % 7 + "," + (i * 31 % 11) + "," + i % 7));
    Alert alert = only(twice, AlertKind.SAME_CONTENT);
    assertThat(alert.variables()).containsExactly("a", "c");
    assertThat(alert.finding()).isEqualTo("equal in all 30 rows");
    assertThat(alert.advice()).endsWith("Dataset.of(table().removeColumns(\"c\"))");
    assertSilent(PENGUINS, AlertKind.SAME_CONTENT);
  }

  @Test
  void columnsThatNameTheSameInOtherWords() {
    String[] names = {"Bonn", "Rome", "Oslo"};
    String[] codes = {"DE", "IT", "NO"};
    Dataset renamed = table("city,country", rows(30, i -> names[i % 3] + "," + codes[i % 3]));
    Alert alert = only(renamed, AlertKind.SAME_CONTENT);
    assertThat(alert.finding())
        .isEqualTo("each of 3 values always goes with the same one: \"Bonn\" with \"DE\"");
    // Where every row has its own value, each can be renamed to any other.
    assertSilent(
        table("key,name", rows(30, i -> "k" + i * 7 + ",name " + i * 3)), AlertKind.SAME_CONTENT);
  }

  @Test
  void columnsCalculatedFromAnother() {
    Dataset temperatures =
        table(
            "celsius,fahrenheit,wind",
            rows(
                200,
                i -> {
                  double celsius = 10 + 15 * Math.sin(i * 0.7);
                  return AlertSample.fixed(celsius, 1)
                      + ","
                      + AlertSample.fixed(32 + 1.8 * celsius, 0)
                      + ","
                      + AlertSample.fixed(celsius + 5 * Math.cos(i * 2.3), 1);
                }));
    Alert alert = only(temperatures, AlertKind.SAME_CONTENT);
    assertThat(alert.variables()).containsExactly("celsius", "fahrenheit");
    assertThat(alert.finding()).startsWith("on a straight line: correlation 0.999");
  }

  @Test
  void oneFarPointOnBothSidesIsNoLine() {
    List<String> noise = rows(60, i -> (i * 37 % 101) / 10.0 + "," + (i * 53 % 97) / 10.0);
    assertSilent(table("a,b", noise, "90000.5,80000.5"), AlertKind.SAME_CONTENT);
  }

  @Test
  void everyRuleForTablesHasItsNameOnce() {
    assertThat(AlertRules.OF_TABLES.stream().map(AlertTableRule::name).toList())
        .containsExactlyInAnyOrder(
            "no header line",
            "header repeated",
            "second header line",
            "wrong separator",
            "decimal mark",
            "row of totals",
            "empty rows",
            "frequency table",
            "duplicate rows",
            "same values",
            "one calculated from the other");
  }
}
