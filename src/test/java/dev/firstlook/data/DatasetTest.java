package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DatasetTest {

  private static Dataset read(String text) {
    return Dataset.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "example");
  }

  @ParameterizedTest
  @CsvSource({
    "species, categorical, Adelie",
    "satisfaction, ordinal, Low",
    "opinion, text, ''",
    "born, temporal, ''",
    "zip, identifier, 02134"
  })
  void aMeanOfWhatHasNoneIsRefusedWithAReason(String name, String type, String example) {
    Dataset dataset =
        read("""
        species,satisfaction,opinion,born,zip
        Adelie,Low,"I like them, mostly",2001-02-03,02134
        Gentoo,High,"They swim so well",2001-02-04,10001
        Adelie,Medium,"No idea at all",2001-02-05,20002
        """)
            .withType("species", VariableType.CATEGORICAL)
            .withOrdinal("satisfaction", "Low", "Medium", "High")
            .withType("opinion", VariableType.TEXT)
            .withTemporal("born", TemporalFormat.ISO_DATE)
            .withType("zip", VariableType.IDENTIFIER);
    assertThatThrownBy(() -> dataset.mean(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "the mean of \"" + name + "\" is not lawful: the variable is " + type)
        .hasMessageContainingAll(
            example, "Use " + (type.equals("categorical") ? "mode" : type) + "(\"" + name);
    assertThatThrownBy(() -> dataset.standardDeviation(name))
        .hasMessageContaining("the standard deviation of");
    assertThatThrownBy(() -> dataset.variance(name)).hasMessageContaining("the variance of");
    assertThatThrownBy(() -> dataset.median(name)).hasMessageContaining("the median of");
    assertThatThrownBy(() -> dataset.quantile(name, 0.5)).hasMessageContaining("the quantile of");
  }

  @Test
  void theMedianOfLevelsIsALevel() {
    Dataset dataset = read("s\nLow\nHigh\n").withOrdinal("s", "Low", "High");
    assertThatThrownBy(() -> dataset.median("s"))
        .hasMessageEndingWith("Its median is a level, not a number. Use ordinal(\"s\").median().");
    assertThatThrownBy(() -> dataset.quantile("s", 0.5))
        .hasMessageEndingWith("Use ordinal(\"s\").quantile(p).");
    assertThatThrownBy(() -> dataset.numeric("s"))
        .hasMessageStartingWith("variable \"s\" must be continuous or discrete, but is ordinal");
  }

  @Test
  void theCallThatWorksComesFirst() {
    Dataset mine =
        read("items,colour,day\n3,red,2020-01-01\n0,blue,2020-01-02\n3,red,2020-01-03\n");
    Dataset counts = mine.withType("items", VariableType.DISCRETE);
    assertThatThrownBy(() -> counts.continuous("items"))
        .hasMessage(
            "variable \"items\" must be continuous, but is discrete: use discrete(\"items\") or"
                + " numeric(\"items\"); if you know better: withType(\"items\","
                + " VariableType.CONTINUOUS)");
    assertThatThrownBy(() -> mine.withType("colour", VariableType.CATEGORICAL).numeric("colour"))
        .hasMessage(
            "variable \"colour\" must be continuous or discrete, but is categorical: use"
                + " categorical(\"colour\")");
    assertThatThrownBy(() -> mine.withType("colour", VariableType.CATEGORICAL).ordinal("colour"))
        .hasMessageEndingWith(
            "use categorical(\"colour\"); if you know better: withOrdinal(\"colour\", lowest, ...,"
                + " highest)");
    assertThatThrownBy(() -> mine.categorical("day"))
        .hasMessageEndingWith(
            "use temporal(\"day\"); if you know better: withType(\"day\","
                + " VariableType.CATEGORICAL)");
  }

  @Test
  void whatStandsInTheWayOfNumbersIsNamed() {
    Dataset mine = read("x\n1.5\n2.5\nunknown\n4.5\n").withType("x", VariableType.TEXT);
    assertThatThrownBy(() -> mine.continuous("x"))
        .hasMessageStartingWith(
            "variable \"x\" must be continuous, but is text: use text(\"x\"); it")
        .hasMessageEndingWith("say so first: withMissing(\"x\", \"unknown\")");
    assertThat(mine.withMissing("x", "unknown").continuous("x").mean())
        .isCloseTo(17.0 / 6, within(1e-12));
  }

  @Test
  void secondsSince1970AreOfferedAsWhatReadsThem() {
    Dataset mine = read("t,v\n1600000000,1.5\n1600003600,2.5\n1600007200,4\n");
    String call = "withTemporal(\"t\", TemporalFormat.EPOCH_SECONDS)";
    assertThatThrownBy(() -> mine.temporal("t"))
        .hasMessageEndingWith("; if you know better: " + call);
    assertThatThrownBy(() -> mine.withType("t", VariableType.TEMPORAL)).hasMessageEndingWith(call);
    assertThat(mine.withTemporal("t", TemporalFormat.EPOCH_SECONDS).temporal("t").first())
        .hasValue(LocalDateTime.of(2020, 9, 13, 12, 26, 40));
    assertThatThrownBy(() -> mine.temporal("v"))
        .hasMessage(
            "variable \"v\" must be temporal, but is continuous: use continuous(\"v\") or"
                + " numeric(\"v\")");
  }

  @Test
  void theSummaryTellsCloseValuesApart() {
    Dataset mine = read("rate\n1.0849\n1.0850\n1.0851\n1.0853\n1.0852\n");
    assertThat(mine.summary().tables().get(0).rows().get(0).subList(3, 10))
        .containsExactly("1.0851", "0.0001581", "1.0849", "1.085", "1.0851", "1.0852", "1.0853");
  }

  @Test
  void theModeOfMeasurementsIsRefused() {
    Dataset dataset =
        Dataset.of(Table.create("t", DoubleColumn.create("cm", 1.25, 2.5, 3.75)))
            .withType("cm", VariableType.CONTINUOUS);
    assertThatThrownBy(() -> dataset.mode("cm"))
        .hasMessageContainingAll("the mode of \"cm\" is not lawful", "histogram()");
    assertThatThrownBy(() -> dataset.frequencies("cm"))
        .hasMessageContainingAll("the frequencies of \"cm\" are not lawful", "histogram()");
    assertThat(dataset.mean("cm")).isEqualTo(2.5);
  }

  @Test
  void modesAndFrequenciesByName() {
    Dataset dataset =
        read("kicks,size\n0,S\n2,M\n0,M\n1,M\n")
            .withType("kicks", VariableType.DISCRETE)
            .withOrdinal("size", "S", "M", "L");
    assertThat(dataset.mode("kicks")).isEqualTo("0");
    assertThat(dataset.mode("size")).isEqualTo("M");
    assertThat(dataset.frequencies("size").total()).isEqualTo(4);
    assertThat(dataset.quantile("kicks", 1)).isEqualTo(2);
  }

  @Test
  void aTypeCanBeChangedBackWithoutALoss() {
    Dataset dataset = read("zip\n02134\n10001\n");
    Dataset numbers = dataset.withType("zip", VariableType.CONTINUOUS);
    assertThat(numbers.mean("zip")).isEqualTo((2134 + 10001) / 2.0);
    Dataset tags = numbers.withType("zip", VariableType.IDENTIFIER);
    assertThat(tags.identifier("zip").values()).containsExactly("02134", "10001");
    assertThat(tags.types().get("zip").type()).isEqualTo(VariableType.IDENTIFIER);
    assertThat(tags.types().get("zip").explain().toString()).contains("identifier");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Dataset dataset = read("age\n31\nold\n29\nold\n");
    assertThat(dataset.withMissing("age", "old").mean("age")).isEqualTo(30);
    assertThatThrownBy(() -> dataset.withMissing("age", "ancient"))
        .hasMessageContaining("\"ancient\" does not in \"age\"");
    assertThatThrownBy(() -> dataset.withMissing("age"))
        .hasMessage("at least 1 missing code must be given for \"age\", but there were 0");
    assertThatThrownBy(() -> dataset.withOrdinal("age", "29"))
        .hasMessageContaining("at least 2 levels, but 1 was given");
    assertThatThrownBy(() -> dataset.withTemporal("age", TemporalFormat.ISO_DATE))
        .hasMessageContaining("row 1 holds \"31\"");
  }

  @Test
  void theOrderOfUnknownLevelsMustBeGiven() {
    Dataset dataset = read("taste\nblurb\nflorp\nzing\n");
    assertThatThrownBy(() -> dataset.withType("taste", VariableType.ORDINAL))
        .hasMessageContaining("withOrdinal(\"taste\"");
    OrdinalVariable taste = dataset.withOrdinal("taste", "zing", "blurb", "florp").ordinal("taste");
    assertThat(taste.median()).isEqualTo("blurb");
  }

  @Test
  void wholeNumbersHaveTheirOrder() {
    Dataset dataset = read("stars\n5\n1\n10\n").withType("stars", VariableType.ORDINAL);
    assertThat(dataset.ordinal("stars").levels()).containsExactly("1", "5", "10");
  }

  @Test
  void aDataSetIsNotChanged() {
    Dataset dataset = read("a,b\n1,x\n2,y\n");
    VariableType before = dataset.variable("a").type();
    dataset.withType("a", VariableType.TEXT);
    assertThat(dataset.variable("a").type()).isEqualTo(before);
    Table table = dataset.table();
    table.removeColumns("a");
    assertThat(dataset.table().columnNames()).containsExactly("a", "b");
  }

  @Test
  void toTablesawAndBack() {
    Dataset dataset =
        read("""
        name,height_cm,kicks,born,year
        Ann,170.5,0,2001-02-03,1875
        Bob,,3,2001-02-04,1876
        Cid,180.25,,2001-02-05,
        """)
            .withType("kicks", VariableType.DISCRETE)
            .withType("height_cm", VariableType.CONTINUOUS)
            .withTemporal("born", TemporalFormat.ISO_DATE)
            .withTemporal("year", TemporalFormat.YEAR);
    Table table = dataset.table();
    assertThat(table.name()).isEqualTo("example");
    assertThat(table.stringColumn("name").asList()).containsExactly("Ann", "Bob", "Cid");
    assertThat(table.doubleColumn("height_cm").isMissing(1)).isTrue();
    assertThat(table.doubleColumn("height_cm").getDouble(2)).isEqualTo(180.25);
    assertThat(table.longColumn("kicks").getLong(1)).isEqualTo(3);
    assertThat(table.longColumn("kicks").isMissing(2)).isTrue();
    assertThat(table.dateColumn("born").get(0)).isEqualTo(LocalDate.of(2001, 2, 3));
    assertThat(table.intColumn("year").get(1)).isEqualTo(1876);
    assertThat(table.intColumn("year").isMissing(2)).isTrue();

    Dataset back = Dataset.of(table);
    assertThat(back.rows()).isEqualTo(3);
    assertThat(back.variable("height_cm").missing()).isEqualTo(1);
    assertThat(back.temporal("born").first()).contains(LocalDateTime.of(2001, 2, 3, 0, 0));
    assertThat(back.temporal("born").last()).contains(LocalDateTime.of(2001, 2, 5, 0, 0));
  }

  @Test
  void tablesOfTablesaw() {
    Table table =
        Table.create(
            "t",
            StringColumn.create("s", "a", "", "b"),
            IntColumn.create("i", new Integer[] {1, null, 3}),
            LongColumn.create("l", 1L << 60, 2, 3),
            DoubleColumn.create("d", 1, 2.5, Double.NaN));
    Dataset dataset = Dataset.of(table);
    assertThat(dataset.variable("s").missing()).isEqualTo(1);
    assertThat(dataset.variable("i").missing()).isEqualTo(1);
    assertThat(dataset.variable("d").missing()).isEqualTo(1);
    assertThat(dataset.withType("l", VariableType.IDENTIFIER).identifier("l").values().get(0))
        .isEqualTo("1152921504606846976");
    assertThatThrownBy(() -> Dataset.of(Table.create("empty")))
        .hasMessage("a table must have at least 1 column, but had 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"continuous", "discrete", "ordinal", "temporal", "identifier", "text"})
  void anotherTypeThanAskedForIsRefused(String type) {
    Dataset dataset = read("c\nx\ny\nx\n").withType("c", VariableType.CATEGORICAL);
    assertThatThrownBy(
            () -> {
              switch (type) {
                case "continuous" -> dataset.continuous("c");
                case "discrete" -> dataset.discrete("c");
                case "ordinal" -> dataset.ordinal("c");
                case "temporal" -> dataset.temporal("c");
                case "identifier" -> dataset.identifier("c");
                default -> dataset.text("c");
              }
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("variable \"c\" must be " + type + ", but is categorical");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a checker may do
  void whatIsNullIsNamed() {
    Dataset dataset = read("a\n1\n");
    assertNull("path", () -> Dataset.read((Path) null));
    assertNull("options", () -> Dataset.read(Path.of("x.csv"), null));
    assertNull("stream", () -> Dataset.read(null, "x"));
    assertNull("name", () -> Dataset.read(InputStream.nullInputStream(), null));
    assertNull("table", () -> Dataset.of(null));
    assertNull("variable", () -> dataset.variable(null));
    assertNull("variable", () -> dataset.mean(null));
    assertNull("type", () -> dataset.withType("a", null));
    assertNull("format", () -> dataset.withTemporal("a", null));
    assertNull("levels", () -> dataset.withOrdinal("a", (String[]) null));
    assertNull("codes", () -> dataset.withMissing("a", (String[]) null));
    assertNull("from", () -> dataset.withReplaced("a", null, "b"));
    assertNull("to", () -> dataset.withReplaced("a", "1", null));
    assertNull("values", () -> TypeInference.infer("a", null));
    assertNull("charset", () -> ReadOptions.commaSeparated().charset(null));
  }

  private static void assertNull(String name, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  @Test
  void blanksAreTakenOffAndADeclaredTypeStays() {
    Dataset dataset =
        read("code,grp\n 01 ,a\u00a0\n02,b\u200b\n\u00a0,\n")
            .withType("code", VariableType.IDENTIFIER);
    Dataset stripped = dataset.withStrippedBlanks("code").withStrippedBlanks("grp");
    assertThat(stripped.identifier("code").values()).containsExactly("01", "02");
    assertThat(stripped.identifier("code").missing()).isEqualTo(1);
    assertThat(stripped.types().get("code").isDeclared()).isTrue();
    assertThat(stripped.categorical("grp").levels()).containsExactly("a", "b");
  }

  @Test
  void aVariableWithoutValuesSaysSoOnce() {
    Dataset empty =
        Dataset.of(
                tech.tablesaw.api.Table.create("t", tech.tablesaw.api.DoubleColumn.create("x", 3)))
            .withType("x", VariableType.CONTINUOUS);
    assertThat(empty.summary().toString()).containsOnlyOnce("no value").doesNotContain("NaN");
  }
}
