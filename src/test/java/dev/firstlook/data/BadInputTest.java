package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of broken file ends in the right result or in an error that says where and why. */
class BadInputTest {

  @TempDir private Path folder;

  private static Dataset read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Dataset read(byte[] bytes) {
    return Dataset.read(new ByteArrayInputStream(bytes), "people.csv");
  }

  private static void assertRefused(String text, String... parts) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageStartingWith("people.csv")
        .hasMessageContainingAll(parts);
  }

  @Test
  void missingFile() {
    Path path = folder.resolve("nowhere.csv");
    assertThatThrownBy(() -> Dataset.read(path))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("nowhere.csv", "no such file", folder.toString());
  }

  @Test
  void directory() {
    assertThatThrownBy(() -> Dataset.read(folder))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll(folder.toString(), "found a directory, expected a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n\r\n", "\uFEFF"})
  void emptyFile(String text) {
    assertRefused(text, "found nothing", "expected a first line with the names");
  }

  @Test
  void headerOnly() {
    Dataset dataset = read("name,age\n");
    assertThat(dataset.rows()).isZero();
    assertThat(dataset.names()).containsExactly("name", "age");
    assertThat(dataset.variable("age").size()).isZero();
    assertThat(dataset.summary().toString()).contains("0 rows, 2 variables");
    assertThat(dataset.table().rowCount()).isZero();
    assertThat(dataset.toString()).contains("age");
  }

  @Test
  void tooFewFields() {
    assertRefused("name,age\nAnn,31\nBob\n", "line 3", "found 1 field", "expected 2 (name, age)");
  }

  @Test
  void tooManyFields() {
    assertRefused("name,age\nAnn,31,x\n", "line 2", "found 3 fields", "expected 2 (name, age)");
  }

  @Test
  void raggedLineAfterALineBreakInAField() {
    assertRefused("name,age\n\"Ann\nLee\",31\nBob\n", "line 4", "found 1 field");
  }

  @Test
  void duplicateNames() {
    assertRefused("name,age,name\n", "line 1", "\"name\" for columns 1 and 3", "names(...)");
  }

  @Test
  void blankName() {
    assertRefused(",age\n1,31\n", "line 1", "blank name for column 1 of 2");
    Dataset named =
        Dataset.read(
            new ByteArrayInputStream(",age\n1,31\n".getBytes(StandardCharsets.UTF_8)),
            "people.csv",
            ReadOptions.commaSeparated().names("row", "age"));
    assertThat(named.names()).containsExactly("row", "age");
    assertThat(named.rows()).isEqualTo(1);
  }

  @Test
  void tooFewNamesGiven() {
    assertThatThrownBy(
            () ->
                Dataset.read(
                    new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                    "people.csv",
                    ReadOptions.commaSeparated().names("row")))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("line 1", "found 2 fields", "expected 1");
  }

  @Test
  void withoutHeader() {
    Dataset dataset =
        Dataset.read(
            new ByteArrayInputStream("1,x\n2,y\n".getBytes(StandardCharsets.UTF_8)),
            "people.csv",
            ReadOptions.commaSeparated().withoutHeader());
    assertThat(dataset.names()).containsExactly("column_1", "column_2");
    assertThat(dataset.rows()).isEqualTo(2);
  }

  @Test
  void byteOrderMarks() {
    assertThat(read("\uFEFFname,age\nAnn,31\n").names()).containsExactly("name", "age");
    byte[] little = "\uFEFFname,age\nÄnn,31\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(little).variable("name").toString()).contains("name");
    assertThat(read(little).table().stringColumn("name").get(0)).isEqualTo("Änn");
    byte[] big = "\uFEFFname,age\nÄnn,31\n".getBytes(StandardCharsets.UTF_16BE);
    assertThat(read(big).table().stringColumn("name").get(0)).isEqualTo("Änn");
  }

  @Test
  void wrongCharset() {
    Charset western = Charset.forName("windows-1252");
    byte[] bytes = "name,age\nAnn,31\nZoë,29\n".getBytes(western);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("people.csv, line 3", "0xEB", "UTF-8", "windows-1252");
    Dataset dataset =
        Dataset.read(
            new ByteArrayInputStream(bytes),
            "people.csv",
            ReadOptions.commaSeparated().charset(western));
    assertThat(dataset.table().stringColumn("name").get(1)).isEqualTo("Zoë");
  }

  @Test
  void wrongCharsetFarInTheFile() {
    StringBuilder text = new StringBuilder("name\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Ann").append(i).append('\n');
    }
    text.append("Zoë\n");
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContaining("line 100002");
  }

  @Test
  void truncatedCharacterAtTheEnd() {
    byte[] bytes = {'a', '\n', 'x', (byte) 0xC3};
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("line 2", "0xC3");
  }

  @Test
  void unclosedQuote() {
    assertRefused(
        "name,age\nAnn,31\nBob,\"29\nCid,7\n",
        "line 3",
        "column 2 (age)",
        "never closed",
        "closing quote");
  }

  @Test
  void textAfterAClosingQuote() {
    assertRefused("name,age\n\"Ann\"x,31\n", "line 2", "column 1 (name)");
  }

  @Test
  void newlinesAndQuotesInFields() {
    Dataset dataset = read("name,note\r\nAnn,\"two\nlines, and a \"\"quote\"\"\"\r\nBob,plain\r\n");
    assertThat(dataset.rows()).isEqualTo(2);
    assertThat(dataset.table().stringColumn("note").get(0))
        .isEqualTo("two\nlines, and a \"quote\"");
    assertThat(dataset.toString()).doesNotContain("two\nlines");
  }

  @Test
  void nulBytes() {
    assertRefused("name,age\nAnn,3\0001\n", "line 2", "NUL", "character 6");
  }

  @Test
  void utf16WithoutAMark() {
    byte[] bytes = "name,age\nAnn,31\n".getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("line 1", "NUL", "UTF-16");
  }

  @Test
  void aFieldOfTenMegabytes() {
    String huge = "x".repeat(10_000_000);
    Dataset dataset = read("name,note\nAnn," + huge + "\n");
    assertThat(dataset.table().stringColumn("note").get(0)).hasSize(10_000_000);
    assertThat(dataset.toString()).hasSizeLessThan(5_000);
    assertThat(dataset.summary().toString()).hasSizeLessThan(5_000);
    assertThat(dataset.variable("note").toString()).hasSizeLessThan(5_000);
    assertThat(dataset.types().get("note").explain().toString()).hasSizeLessThan(5_000);
  }

  @Test
  void aNameOfTenMegabytes() {
    String huge = "x".repeat(10_000_000);
    Dataset dataset = read(huge + ",b\n1,2\n");
    assertThat(dataset.names().get(0)).hasSize(10_000_000);
    assertThat(dataset.toString()).hasSizeLessThan(5_000);
    assertThat(dataset.summary().toString()).hasSizeLessThan(5_000);
  }

  @Test
  void fiveThousandColumns() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < 5_000; c++) {
      text.append(c == 0 ? "" : ",").append("v").append(c);
    }
    String header = text.toString();
    String row = String.join(",", Collections.nCopies(5_000, "1.5"));
    Dataset dataset = read(header + "\n" + row + "\n" + row + "\n");
    assertThat(dataset.variables()).hasSize(5_000);
    assertThat(dataset.toString().lines().count()).isLessThan(150);
    assertThat(dataset.summary().toString().lines().count()).isLessThan(800);
    assertThat(dataset.summary().tables().get(0).toHtml()).contains("v4999");
  }

  @Test
  void aColumnAllMissing() {
    Dataset dataset = read("name,age\nAnn,NA\nBob,\nCid,n/a\n");
    assertThat(dataset.variable("age").missing()).isEqualTo(3);
    assertThat(dataset.variable("age").observed()).isZero();
    assertThat(dataset.summary().toString()).contains("age");
    assertThat(dataset.types().get("age").explain().toString()).contains("missing");
    assertThat(dataset.withType("age", VariableType.CONTINUOUS).mean("age")).isNaN();
  }

  @Test
  void numbersBeyondDoubleRange() {
    Dataset dataset = read("x\n1.5\n2.5\n1e400\n3.25\n");
    assertThat(dataset.types().get("x").explain().toString()).contains("1e400");
    assertThatThrownBy(() -> dataset.withType("x", VariableType.CONTINUOUS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("row 3", "1e400");
    assertThat(dataset.withMissing("x", "1e400").mean("x")).isEqualTo(7.25 / 3);
  }

  @Test
  void namesWithHtmlAndPaths() {
    Dataset dataset = read("<script>alert(1)</script>,../../etc/passwd,C:\\x\n1,2,3\n4,5,6\n");
    assertThat(dataset.names())
        .containsExactly("<script>alert(1)</script>", "../../etc/passwd", "C:\\x");
    String html =
        String.join("", dataset.summary().tables().stream().map(t -> t.toHtml()).toList());
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(dataset.types().variables().get(0).explain().toHtml()).doesNotContain("<script>");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Dataset dataset = read("na\u001B[31mme\nAnn\u001B[2J\nBob\n");
    assertThat(dataset.toString()).doesNotContain("\u001B");
    assertThat(dataset.summary().toString()).doesNotContain("\u001B");
    assertThat(dataset.variables().get(0).toString()).doesNotContain("\u001B");
    assertThat(dataset.types().variables().get(0).explain().toString()).doesNotContain("\u001B");
  }

  @Test
  void aValueThatStartsWithAControlCharacter() {
    Dataset dataset = read("note\n\u001Babc\n\u0001 x\nplain words\n");
    assertThat(dataset.rows()).isEqualTo(3);
    assertThat(dataset.toString()).doesNotContain("\u001B");
  }

  @Test
  void everyTypeThatIsInferredHoldsItsValues() {
    assertThat(read("n_children\n0\n1\n2\ninf\n").variable("n_children").missing()).isZero();
    assertThat(read("view_count\n1\n2\n3\n1e17\n").variable("view_count").missing()).isZero();
    assertThat(read("count\n1\n9007199254740993\n").variable("count").missing()).isZero();
    assertThat(read("x\n1e-320\n-0\n0\n1e308\n").variable("x").missing()).isZero();
  }

  @Test
  void digitsThatADoubleCannotHoldAreNotLost() {
    Dataset dataset = read("tag\n9007199254740993\n9007199254740992\n");
    assertThatThrownBy(() -> dataset.withType("tag", VariableType.CONTINUOUS))
        .hasMessageContainingAll("row 1", "9007199254740993", "digits");
    assertThatThrownBy(() -> DiscreteVariable.of("a", 1L << 53)).hasMessageContaining("below 2^53");
  }

  @Test
  void numbersInDifferentUnitsAreNotOneColumn() {
    assertThat(read("price\n$3\n€4\n£5\n").variable("price"))
        .isNotInstanceOf(NumericVariable.class);
    assertThat(read("share\n45%\n0.45\n50%\n").variable("share"))
        .isNotInstanceOf(NumericVariable.class);
    assertThat(
            Dataset.read(
                    new ByteArrayInputStream(
                        "w;x\n3,5 kg;1\n200,5 g;2\n1,5 kg;3\n".getBytes(StandardCharsets.UTF_8)),
                    "weights",
                    ReadOptions.semicolonSeparated())
                .variable("w"))
        .isNotInstanceOf(NumericVariable.class);
  }

  @Test
  void aStreamThatComesByteByByte() {
    byte[] bytes = "\uFEFFname,age\nAnn,31\n".getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
          }
        };
    List<TextColumn> columns =
        CsvFile.read(slow, "people.csv", ReadOptions.commaSeparated(), false);
    assertThat(columns.get(0).name()).isEqualTo("name");
  }

  @Test
  void anotherSeparator() throws IOException {
    Path file = write("a;b\n1;2\n");
    assertThatThrownBy(() -> Dataset.read(file))
        .isInstanceOf(DatasetReadException.class)
        .hasMessageContainingAll("line 1", "a;b", "read with ReadOptions.semicolonSeparated()");
    Dataset dataset = Dataset.read(file, ReadOptions.semicolonSeparated());
    assertThat(dataset.names()).containsExactly("a", "b");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text);
  }

  @Test
  void blankLines() {
    assertThat(read("a,b\n\n1,2\n\n3,4\n\n").rows()).isEqualTo(2);
    Dataset one = read("a\n1\n\n3\n");
    assertThat(one.rows()).isEqualTo(3);
    assertThat(one.variable("a").missing()).isEqualTo(1);
  }

  @Test
  void unknownNameSuggestsTheNearest() {
    Dataset dataset = read("bill_length,age\n1,2\n");
    assertThatThrownBy(() -> dataset.variable("bil_length"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean \"bill_length\"?");
  }

  @Test
  void namesThatDifferByCaseOnlyAreKeptButNotForTablesaw() {
    Dataset dataset = read("t,T\n1.5,2.5\n");
    assertThat(dataset.names()).isEqualTo(List.of("t", "T"));
    assertThatThrownBy(dataset::table)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("\"t\"", "\"T\"");
  }

  @Test
  void aRaggedLineNamesTheSeparatorThatTheFirstLineHas() throws IOException {
    Path file = Files.createTempFile("semicolons", ".csv");
    Files.writeString(file, "price;sold\n3,50;1\n2,75;2\n");
    for (ReadOptions options :
        List.of(ReadOptions.commaSeparated(), ReadOptions.commaSeparated().withoutHeader())) {
      assertThatThrownBy(() -> Dataset.read(file, options))
          .isInstanceOf(DatasetReadException.class)
          .hasMessageContaining("line 2: found 2 fields, expected 1")
          .hasMessageContaining(
              "if ';' separates them, as line 1 suggests, read with " + options.separator(';'));
    }
    Files.delete(file);
  }
}
