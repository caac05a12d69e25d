package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Advice on reading starts from the options that were given, and evidence is needed for more. */
class ReadAdviceTest {
  private static final ReadOptions COMMAS = ReadOptions.commaSeparated();
  private static final ReadOptions GERMAN = ReadOptions.semicolonSeparated().withDecimalComma();

  private static Dataset read(ReadOptions options, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    return Dataset.read(new ByteArrayInputStream(bytes), "sales.csv", options);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(
      ReadOptions options, String... lines) {
    return assertThatThrownBy(() -> read(options, lines)).isInstanceOf(DatasetReadException.class);
  }

  @Test
  void optionsPrintAsTheJavaThatMakesThem() {
    assertThat(COMMAS).hasToString("ReadOptions.commaSeparated()");
    assertThat(ReadOptions.tabSeparated().withoutHeader())
        .hasToString("ReadOptions.tabSeparated().withoutHeader()");
    assertThat(COMMAS.separator('\'')).hasToString("ReadOptions.commaSeparated().separator('\\'')");
    assertThat(COMMAS.separator('|').charset(StandardCharsets.ISO_8859_1).missing("-", "x"))
        .hasToString(
            "ReadOptions.commaSeparated().separator('|').charset(Charset.forName(\"ISO-8859-1\"))"
                + ".missing(\"-\", \"x\")");
    assertThat(GERMAN.onlyMissing("?").names("a", "b"))
        .hasToString(
            "ReadOptions.semicolonSeparated().onlyMissing(\"?\").names(\"a\", \"b\")"
                + ".withDecimalComma()");
  }

  @Test
  void namesAreToBeGivenBesideTheOtherOptions() {
    refusal(GERMAN, "a;;c", "1;2;3")
        .hasMessageEndingWith(
            "expected a name; give names with"
                + " ReadOptions.semicolonSeparated().withDecimalComma().names(...)");
    refusal(GERMAN.missing("-"), "a;a", "1;2")
        .hasMessageEndingWith(
            "give names with"
                + " ReadOptions.semicolonSeparated().missing(\"-\").withDecimalComma().names(...)");
    assertThat(read(GERMAN.names("a", "b", "c"), "a;;c", "1;2,5;3").continuous("b").mean())
        .isEqualTo(2.5);
  }

  @Test
  void aCharsetIsToBeGivenBesideTheOtherOptions() {
    refusal(GERMAN, "name;sum", "Zo\u00EB;1,5")
        .hasMessageEndingWith(
            "such as ReadOptions.semicolonSeparated()"
                + ".charset(Charset.forName(\"windows-1252\")).withDecimalComma()");
    refusal(GERMAN.charset(Charset.forName("US-ASCII")), "name;sum", "Zo\u00EB;1,5")
        .hasMessageEndingWith("such as " + GERMAN);
    refusal(GERMAN, "name;sum", "A\0;1,5")
        .hasMessageEndingWith(": " + GERMAN.charset(StandardCharsets.UTF_16LE));
  }

  @Test
  void anotherSeparatorIsNamedIfTheBrokenLineHasItAsOften() {
    refusal(COMMAS.missing("-"), "price;sold", "3,50;1")
        .hasMessageEndingWith(
            "if ';' separates them, as line 1 suggests, read with"
                + " ReadOptions.semicolonSeparated().missing(\"-\")");
    refusal(ReadOptions.semicolonSeparated(), "a,b", "1,x;y").hasMessageContaining("if ','");
    refusal(COMMAS, "turnover;net", "1,5").hasMessageEndingWith("expected 1 (turnover;net)");
    refusal(COMMAS, "a,b;c", "1,2,3").hasMessageEndingWith("expected 2 (a, b;c)");
  }

  @Test
  void aDecimalCommaIsNoSeparator() {
    refusal(GERMAN, "turnover, net", "1,5;2").hasMessageEndingWith("expected 1 (turnover, net)");
    assertThat(read(GERMAN, "a,b", "3,4", "5,6", "7,8").alerts().of(AlertKind.WRONG_SEPARATOR))
        .singleElement()
        .satisfies(
            alert -> assertThat(alert.advice()).endsWith("(path, ReadOptions.commaSeparated())"));
  }

  @Test
  void asManyNamesAsTheFirstLineHasWithAnotherSeparator() {
    refusal(COMMAS.names("x", "y"), "a;b", "1;2")
        .hasMessageEndingWith(
            "(the names given in the options); if ';' separates them, as line 1 suggests, read"
                + " with ReadOptions.semicolonSeparated().names(\"x\", \"y\")");
    refusal(COMMAS.names("x"), "a,b", "1,2").hasMessageEndingWith("given in the options)");
  }

  @Test
  void alertsStartFromTheGivenOptionsToo() {
    Dataset data = read(GERMAN, "1;2;x", "3;4;x", "5;6;y", "7;8;y");
    assertThat(data.alerts().of(AlertKind.NO_HEADER).get(0).advice())
        .isEqualTo("Dataset.read(path, " + GERMAN.withoutHeader() + ")");
    Dataset points = read(GERMAN, "dose;n", "1.5;1", "2.5;2", "3.25;3");
    assertThat(points.alerts().of(AlertKind.DECIMAL_COMMA).get(0).advice())
        .startsWith(
            "If the point is the decimal mark of the file: Dataset.read(path,"
                + " ReadOptions.semicolonSeparated());");
  }
}
