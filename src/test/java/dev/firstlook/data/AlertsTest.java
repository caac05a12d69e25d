package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstlook.explain.Step;
import dev.firstlook.explain.TextTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The list of alerts, how it is asked, and how it reads. */
class AlertsTest {
  private static final Dataset BIRDS = Dataset.read(Path.of("datasets/bird_strikes_messy.csv"));

  @Test
  void askedByVariableKindAndSeverity() {
    Alerts alerts = BIRDS.alerts();
    assertThat(alerts.of("cost_total_usd").list())
        .allMatch(alert -> alert.variables().contains("cost_total_usd"))
        .hasSize(2);
    assertThat(alerts.of("airport")).isEmpty();
    assertThat(alerts.of(AlertKind.MISSING_CODE).list())
        .allMatch(alert -> alert.kind() == AlertKind.MISSING_CODE)
        .hasSize(2);
    assertThat(alerts.of(AlertSeverity.WARNING).size() + alerts.of(AlertSeverity.NOTICE).size())
        .isEqualTo(alerts.size());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alerts.of("speed_knot"))
        .withMessageContaining("did you mean \"speed_knots\"?");
  }

  @Test
  void theMostSeriousComeFirst() {
    List<AlertKind> kinds = BIRDS.alerts().list().stream().map(Alert::kind).toList();
    assertThat(kinds).isSorted();
    assertThat(kinds.stream().map(AlertKind::severity).toList()).isSorted();
  }

  @Test
  void readsWellInATerminal() {
    String text = BIRDS.alerts().toString();
    assertThat(text.lines().findFirst().orElse(""))
        .isEqualTo("Alerts of bird_strikes_messy: 3 warnings, 6 notices");
    assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    assertThat(text)
        .contains("warning   speed_knots     suspected missing code  \"9999\" in 286 of 1000 rows")
        .contains("withMissing(\"operator\",")
        .endsWith("Rows are counted from 1, the header line not included.");
  }

  @Test
  void anAlertThatIsNotThere() {
    Alerts birds = BIRDS.alerts();
    assertThatThrownBy(() -> birds.get(99))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(
            "index of an alert must be at least 0 and below "
                + birds.size()
                + ", the number of alerts here, but was 99");
  }

  @Test
  void nothingToReportIsOneLine() {
    assertThat(Dataset.read(Path.of("datasets/penguins.csv")).alerts())
        .hasToString("Alerts of penguins: none");
  }

  @Test
  void hasATableForPages() {
    TextTable table = BIRDS.alerts().tables().get(0);
    assertThat(table.rows()).hasSize(BIRDS.alerts().size());
    assertThat(table.header())
        .containsExactly("severity", "variable", "alert", "found", "first rows", "what to do");
  }

  @Test
  void readsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String here = BIRDS.alerts().toString();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(BIRDS.alerts()).hasToString(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyAlertsOfOneKindArePrintedAsAFew() {
    List<String> names = AlertSample.values(2000, i -> "v" + i);
    List<String> row = AlertSample.repeated(2000, "same");
    Dataset wide =
        AlertSample.dataset(String.join(",", names), String.join(",", row), String.join(",", row));
    Alerts alerts = wide.alerts();
    assertThat(alerts.of(AlertKind.CONSTANT).size()).isEqualTo(2000);
    assertThat(alerts.toString().lines().count()).isLessThan(20);
    assertThat(alerts.toString()).contains("1997 more: v3, v4,");
  }

  @Test
  void aTableWithoutRowsSaysOnlyThis() {
    assertThat(AlertSample.dataset("a,b").alerts().list())
        .extracting(Alert::kind)
        .containsExactly(AlertKind.NO_ROWS);
  }

  @Test
  void oneRowIsNoReasonForAlarm() {
    assertThat(AlertSample.dataset("name,age,city", "Ann,31,Bonn").alerts()).isEmpty();
  }

  @Test
  void textFromDataDoesNoHarm() {
    String name = "\u001b[31m<b>\"x\"</b>";
    List<String> values = new ArrayList<>(AlertSample.normal(30, 170, 9, 2));
    values.add("<script>\u0007alert(1)</script>");
    Alerts alerts = AlertSample.dataset(name, values).alerts();
    assertThat(alerts.toString()).doesNotContain("\u001b").doesNotContain("\u0007");
    Alert alert = alerts.of(AlertKind.MIXED_VALUES).get(0);
    assertThat(alert.toString()).doesNotContain("\u001b").doesNotContain("\u0007");
    assertThat(alert.explain().toHtml()).doesNotContain("<script>");
    assertThat(alerts.tables().get(0).toHtml()).doesNotContain("<script>");
  }

  @Test
  void aFieldOfManyCharactersIsCutOff() {
    List<String> values = new ArrayList<>(AlertSample.normal(30, 170, 9, 2));
    values.add("y".repeat(3_000_000));
    Alerts alerts = AlertSample.dataset("height", values).alerts();
    assertThat(alerts.of(AlertKind.MIXED_VALUES).get(0).explain().toString()).hasSizeLessThan(2000);
  }

  @Test
  void alertsSayWhatTheyMustSay() {
    for (AlertKind kind : AlertKind.values()) {
      assertThat(kind.words()).as(kind.name()).isNotBlank();
      assertThat(kind.meaning()).as(kind.name()).endsWith(".");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alert(AlertKind.SKEW, List.of("x"), "", List.of(), List.of(), "do"))
        .withMessageContaining("must have a finding and an advice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alert(AlertKind.SKEW, List.of("x"), "f", List.of(0), List.of(), "do"))
        .withMessage("rows are counted from 1, but one was 0");
  }

  @Test
  void anAlertShowsItsWorking() {
    Alert alert =
        new Alert(
            AlertKind.OUTLIERS,
            List.of("x"),
            "1 value is far",
            List.of(7),
            List.of(new Step("counted", "1")),
            "Look at it.");
    assertThat(alert)
        .hasToString(
            """
            notice: x, outliers: 1 value is far
              first rows  7
              meaning     Values far from the others are errors, another unit, or the most interesting rows of
                          all; they pull the mean and the standard deviation, hardly the median.
              what to do  Look at it.""");
    assertThat(alert.explain().toString())
        .startsWith("x: outliers\n  1. found: 1 value is far\n")
        .contains("2. first rows, counted from 1 without the header: 7")
        .contains("3. counted: 1")
        .endsWith("What to do: Look at it.");
  }

  /** Whatever stands in a file, alerts are found, name rows that exist, and print in bounds. */
  @Property(tries = 300)
  void anyTableHasAlerts(
      @ForAll @Size(min = 1, max = 60) List<@StringLength(max = 12) String> values,
      @ForAll @IntRange(min = 1, max = 4) int columns) {
    String header = String.join(",", AlertSample.values(columns, i -> "column " + i));
    List<String> lines = new ArrayList<>(List.of(header));
    for (int i = 0; i + columns <= values.size(); i += columns) {
      lines.add(
          String.join(
              ",",
              values.subList(i, i + columns).stream()
                  .map(value -> '"' + value.replace("\"", "\"\"").replace("\u0000", "") + '"')
                  .toList()));
    }
    Dataset data = AlertSample.dataset(lines.toArray(String[]::new));
    Alerts alerts = data.alerts();
    assertThat(alerts.list())
        .allSatisfy(
            alert -> {
              assertThat(alert.rows())
                  .allMatch(row -> row <= data.rows())
                  .hasSizeLessThanOrEqualTo(5);
              assertThat(data.names()).containsAll(alert.variables());
              assertThat(alert.explain().steps()).isNotEmpty();
            });
    assertThat(alerts.toString().lines().count()).isLessThan(300);
  }
}
