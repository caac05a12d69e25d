package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commas and points in numbers: what is taken for what, and what is said about it. */
class DecimalMarkTest {
  private static final ReadOptions GERMAN = ReadOptions.semicolonSeparated();

  private static Dataset read(ReadOptions options, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Dataset.read(new ByteArrayInputStream(bytes), "sales", options);
  }

  private static List<Alert> alerts(Dataset dataset) {
    return dataset.alerts().of(AlertKind.DECIMAL_COMMA).list();
  }

  @Test
  void aPointBeforeThreeDigitsInAFileWithDecimalCommasIsNamed() {
    Dataset sales = read(GERMAN, "price;sold", "3,50;1.250", "2,75;980", "12,00;1.400");
    assertThat(sales.numeric("sold").valuesByRow()).containsExactly(1.25, 980, 1.4);
    assertThat(alerts(sales)).hasSize(1);
    Alert alert = alerts(sales).get(0);
    assertThat(alert.variables()).containsExactly("sold");
    assertThat(alert.finding())
        .isEqualTo("\"1.250\" is read as 1.25, could be 1250: \"price\" has decimal commas");
    assertThat(alert.advice())
        .isEqualTo(
            "If the comma is the decimal mark of the file: Dataset.read(path,"
                + " ReadOptions.semicolonSeparated().withDecimalComma())");
    assertThat(alert.rows()).containsExactly(1);
  }

  @Test
  void theAdviceReadsTheFileRightly() {
    Dataset sales =
        read(
            GERMAN.withDecimalComma(),
            "price;sold;money",
            "3,50;1.250;1.250 €",
            "2,75;980;7,125 €",
            "12,00;1.400.000;-1.000,5 €");
    assertThat(sales.numeric("price").valuesByRow()).containsExactly(3.5, 2.75, 12);
    assertThat(sales.numeric("sold").valuesByRow()).containsExactly(1250, 980, 1_400_000);
    assertThat(sales.numeric("money").valuesByRow()).containsExactly(1250, 7.125, -1000.5);
    assertThat(alerts(sales)).isEmpty();
    assertThat(sales.withMissing("sold", "980").numeric("sold").valuesByRow())
        .as("a change keeps the mark")
        .containsExactly(1250, Double.NaN, 1_400_000);
    assertThat(sales.withReplaced("sold", "980", "1.001").numeric("sold").valuesByRow())
        .containsExactly(1250, 1001, 1_400_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.250/2.400/12.750", "1.250/980/12.750", "1,250/2,400/12,750"})
  void withoutOtherEvidenceTheDoubtIsNamed(String values) {
    String[] v = values.split("/", -1);
    assertThat(alerts(read(GERMAN, "sold;city", v[0] + ";a", v[1] + ";b", v[2] + ";c"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.25/2.4/12.75",
        "0.250/0.400/0.750",
        "1.250/2.5/1.125",
        "1.250/2500/1.125",
        "1,250/900/12,000",
        "1,250,000/12,000/140,500",
        "$1,250/$2,500/$7,125",
        "3,5/2,25/7"
      })
  void whatHasOneMeaningIsNotDoubted(String values) {
    String[] v = values.split("/", -1);
    assertThat(alerts(read(GERMAN, "sold;city", v[0] + ";a", v[1] + ";b", v[2] + ";c"))).isEmpty();
  }

  @Test
  void missingValuesSettleNothing() {
    String[] file = {"w;city", "\"1,234\";a", "NA;b", "\"3,456\";c", ";d"};
    assertThat(alerts(read(GERMAN, file))).hasSize(1);
  }

  @Test
  void aDecimalPointElsewhereSettlesIt() {
    Dataset english =
        read(ReadOptions.commaSeparated(), "w,h", "3.5,1.250", "2.75,2.400", "1,3.750");
    assertThat(alerts(english)).isEmpty();
    assertThat(english.numeric("h").valuesByRow()).containsExactly(1.25, 2.4, 3.75);
  }

  @Test
  void aCommaThatMayBeDecimalInAFileWithDecimalCommasIsNamed() {
    Dataset sales = read(GERMAN, "price;dose", "3,50;1,250", "2,75;900", "12,0;3,750");
    assertThat(alerts(sales).get(0).finding())
        .isEqualTo("\"1,250\" is read as 1250, could be 1.250: \"price\" has decimal commas");
    assertThat(
            read(GERMAN.withDecimalComma(), "dose", "1,250", "900", "3,750")
                .numeric("dose")
                .valuesByRow())
        .containsExactly(1.25, 900, 3.75);
  }

  @Test
  void aDecimalPointInAFileSaidToHaveCommasIsNoNumberAndNamed() {
    Dataset sales = read(GERMAN.withDecimalComma(), "dose;n", "1.5;1", "2.5;2", "3.25;3");
    assertThat(sales.variable("dose").type()).isNotEqualTo(VariableType.CONTINUOUS);
    assertThat(alerts(sales).get(0).finding())
        .isEqualTo("3 of 3 values (100.0 %) such as \"1.5\" are no numbers with a decimal comma");
  }

  @Test
  void numbersWrittenAsDeclaredRaiseNoAlert() {
    String[] file = {"n;price;money", "1;120,00;1 €", "2;369.963,00;3,50 €", "3;1.200,50;2,75 €"};
    Dataset declared = read(GERMAN.withDecimalComma(), file);
    assertThat(declared.quantile("price", 1)).isEqualTo(369_963);
    assertThat(declared.alerts().of("price")).isEmpty();
    assertThat(declared.alerts().of("money").of(AlertKind.NUMBERS_AS_TEXT)).hasSize(1);
    Alert found = read(GERMAN, file).alerts().of("price").get(0);
    assertThat(found.kind()).isEqualTo(AlertKind.NUMBERS_AS_TEXT);
    assertThat(found.finding()).startsWith("\"369.963,00\" is read as 369963");
  }

  @Test
  void amongNumbersWithDecimalCommasOnlyWordsAreNoNumbers() {
    String[] file = {
      "n;price", "1;12", "2;13", "3;14", "4;1,5", "5;2.500", "6;offen", "7;15", "8;8"
    };
    Alert mixed = read(GERMAN.withDecimalComma(), file).alerts().of(AlertKind.MIXED_VALUES).get(0);
    assertThat(mixed.finding()).isEqualTo("1 of 8 values is not a number: \"offen\"");
    assertThat(mixed.rows()).containsExactly(6);
  }

  @Test
  void aPointAmongDecimalCommasIsNoNumberAndNamed() {
    Dataset sales =
        read(GERMAN.withDecimalComma(), "n;price", "1;12,50", "2;1.213,25", "3;13.25", "4;9,00");
    assertThat(sales.alerts().of(AlertKind.MIXED_VALUES).get(0).finding())
        .isEqualTo("1 of 4 values is not a number: \"13.25\"");
  }
}
