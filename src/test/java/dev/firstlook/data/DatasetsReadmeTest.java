package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What datasets/README.md says about the files is what is in the files. */
class DatasetsReadmeTest {
  private static final Path FOLDER = Path.of("datasets");

  private static List<String> readme() throws IOException {
    return Files.readAllLines(FOLDER.resolve("README.md"));
  }

  /** The cells of a line of a Markdown table, without the signs of links and code. */
  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|"))
        .map(cell -> cell.strip().replaceAll("^\\[(.*)\\]\\(.*\\)$", "$1").replace("`", ""))
        .toList();
  }

  private static List<String> section(BundledFile file) throws IOException {
    List<String> lines = readme();
    int start = lines.indexOf("## " + file.fileName());
    assertThat(start).as("section of " + file.fileName()).isPositive();
    List<String> section = new ArrayList<>();
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.startsWith("#")) {
        break;
      }
      section.add(line);
    }
    return section;
  }

  private static List<List<String>> table(List<String> lines, String firstCell) {
    return lines.stream()
        .dropWhile(line -> !line.startsWith("| " + firstCell))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(DatasetsReadmeTest::cells)
        .toList();
  }

  @Test
  void theOverviewIsTheCatalogue() throws IOException {
    List<List<String>> expected =
        Datasets.list().entries().stream()
            .map(
                entry ->
                    List.of(
                        entry.name(),
                        Integer.toString(entry.rows()),
                        Integer.toString(entry.columns()),
                        entry.teaches()))
            .toList();
    assertThat(table(readme(), "set ")).isEqualTo(expected);
  }

  @Test
  void theJarCarriesTheReadme() throws IOException {
    try (InputStream stream =
        Datasets.class.getResourceAsStream("/dev/firstlook/datasets/README.md")) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
          .isEqualTo(readme());
    }
  }

  @ParameterizedTest
  @EnumSource(BundledFile.class)
  void everySectionSaysWhatTheFileHolds(BundledFile file) throws IOException {
    List<String> section = section(file);
    List<NamedCsvRecord> rows = new ArrayList<>();
    Path path = FOLDER.resolve(file.fileName() + ".csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
      csv.forEach(rows::add);
    }
    List<String> header = rows.get(0).getHeader();
    assertThat(section)
        .contains(
            "`Datasets.%s()` · %d rows · %d columns"
                .formatted(file.methodName(), rows.size(), header.size()))
        .anySatisfy(line -> assertThat(line).startsWith("- **Teaches:** " + file.teaches()));
    for (String part : List.of("Known answers", "Traps", "Source", "Taken from", "Licence")) {
      assertThat(section).anySatisfy(line -> assertThat(line).startsWith("- **" + part + ":** "));
    }
    List<List<String>> columns = table(section, "column ");
    assertThat(columns).extracting(cells -> cells.get(0)).isEqualTo(header);
    for (List<String> cells : columns) {
      String name = cells.get(0);
      List<String> values = rows.stream().map(row -> row.getField(name)).toList();
      List<String> observed = values.stream().filter(value -> !value.isEmpty()).toList();
      assertThat(cells.get(1)).as("type of " + name).isIn(typeWords());
      assertThat(cells.get(2)).as("meaning of " + name).isNotBlank();
      assertThat(cells.get(3)).as("values of " + name).isEqualTo(shown(cells.get(3), observed));
      assertThat(cells.get(4))
          .as("missing of " + name)
          .isEqualTo(Integer.toString(values.size() - observed.size()));
    }
  }

  private static List<String> typeWords() {
    return Arrays.stream(VariableType.values()).map(VariableType::word).toList();
  }

  /** What the cell must say: a number of distinct values, or the smallest and the largest. */
  private static String shown(String cell, List<String> observed) {
    if (cell.endsWith(" distinct")) {
      return observed.stream().distinct().count() + " distinct";
    }
    boolean numbers = observed.stream().allMatch(value -> value.matches("-?\\d+(\\.\\d+)?"));
    // ISO dates sort as text.
    Comparator<String> order =
        numbers ? Comparator.comparingDouble(Double::parseDouble) : Comparator.naturalOrder();
    return observed.stream().min(order).orElseThrow()
        + " to "
        + observed.stream().max(order).orElseThrow();
  }

  @Test
  void theFilesAreWrittenAsTheReadmeSays() throws IOException {
    for (BundledFile file : BundledFile.all()) {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(file.fileName() + ".csv"));
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(text.chars().allMatch(c -> c == '\n' || (c >= 32 && c < 127)))
          .as(file.fileName() + " is ASCII with line feeds")
          .isTrue();
    }
  }

  @Test
  void theMessyBirdStrikesAreTheCleanOnesReEncoded() throws IOException {
    List<Map<String, String>> messy = strikes("bird_strikes_messy");
    List<Map<String, String>> clean = strikes("bird_strikes_clean");
    assertThat(messy).hasSameSizeAs(clean);
    for (int row = 0; row < messy.size(); row++) {
      assertThat(cleaned(messy.get(row))).isEqualTo(clean.get(row));
    }
  }

  private static List<Map<String, String>> strikes(String name) throws IOException {
    Path path = FOLDER.resolve(name + ".csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  private static Map<String, String> cleaned(Map<String, String> strike) {
    return strike.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                field ->
                    switch (field.getKey()) {
                      case "flight_date" -> iso(field.getValue());
                      case "cost_total_usd" -> field.getValue().replaceAll("[$,]", "");
                      case "speed_knots" -> field.getValue().equals("9999") ? "" : field.getValue();
                      case "damage" -> field.getValue().matches("[BC]") ? "" : field.getValue();
                      default -> field.getValue();
                    }));
  }

  private static String iso(String monthDayYear) {
    return LocalDate.parse(monthDayYear, DateTimeFormatter.ofPattern("M/d/yyyy")).toString();
  }
}
