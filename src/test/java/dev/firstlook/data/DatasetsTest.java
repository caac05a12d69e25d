package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.explain.TextTable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file has a name, a method and a line in the catalogue, and the catalogue tells the truth.
 */
class DatasetsTest {
  private static final Path FOLDER = Path.of("datasets");

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".csv"))
          .map(file -> file.substring(0, file.length() - ".csv".length()))
          .toList();
    }
  }

  private static List<String> methods() {
    return Arrays.stream(Datasets.class.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == Dataset.class)
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .toList();
  }

  @Test
  void everyFileIsInTheCatalogueAndHasAMethod() throws IOException {
    assertThat(Datasets.list().names()).hasSize(26).containsExactlyInAnyOrderElementsOf(files());
    assertThat(methods())
        .containsExactlyInAnyOrderElementsOf(
            BundledFile.all().stream().map(BundledFile::methodName).toList())
        .contains("penguins", "horseKicks", "co2MaunaLoaWeekly");
  }

  @ParameterizedTest
  @EnumSource(BundledFile.class)
  void everyMethodLoadsTheWholeFileOfItsName(BundledFile file) throws Exception {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file.fileName() + ".csv"));
    Dataset dataset = (Dataset) Datasets.class.getMethod(file.methodName()).invoke(null);
    assertThat(dataset.name()).isEqualTo(file.fileName());
    assertThat(dataset.names()).isEqualTo(List.of(lines.get(0).split(",", -1)));
    // No file has a line break inside a field, so every line after the first is a row.
    assertThat(dataset.rows()).isEqualTo(lines.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"famous_coin_tosses", "famousCoinTosses"})
  void bothNamesLoad(String name) {
    assertThat(Datasets.load(name).name()).isEqualTo("famous_coin_tosses");
    assertThat(Datasets.load(name).names())
        .containsExactly("experimenter", "year", "tosses", "heads");
  }

  @Test
  void theCatalogueTellsTheSizesOfTheFiles() throws IOException {
    for (DatasetCatalog.Entry entry : Datasets.list().entries()) {
      List<String> lines = Files.readAllLines(FOLDER.resolve(entry.name() + ".csv"));
      assertThat(entry.rows()).as("rows of " + entry.name()).isEqualTo(lines.size() - 1);
      assertThat(entry.columns())
          .as("columns of " + entry.name())
          .isEqualTo(lines.get(0).split(",", -1).length);
    }
  }

  @Test
  void theCatalogueReadsWellInATerminal() {
    DatasetCatalog list = Datasets.list();
    List<String> lines = list.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo("26 data sets");
    assertThat(lines.get(1)).matches("name +rows +columns +teaches");
    assertThat(lines).hasSize(26 + 3).allSatisfy(line -> assertThat(line.length()).isLessThan(101));
    assertThat(lines)
        .contains(
            "horse_kicks                280        3  the Poisson distribution: rare events",
            "moby_word_counts         18855        2  a heavy tail: the mean far from the median");
    assertThat(list.tables())
        .singleElement()
        .extracting(TextTable::toString)
        .isEqualTo(list.toString());
    assertThat(list.entries()).extracting(DatasetCatalog.Entry::teaches).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.load("horse_kick"))
        .withMessage(
            "name of a data set must be one of Datasets.list().names(), but was \"horse_kick\";"
                + " the nearest is \"horse_kicks\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.load("Penguin"))
        .withMessageEndingWith("the nearest is \"penguins\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.load("airPassenger"))
        .withMessageEndingWith("the nearest is \"air_passengers\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "penguins.csv", "../README", "\u001b[31mred", "README"})
  void onlyTheNamesOfTheCatalogueLoad(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.load(name))
        .withMessageStartingWith("name of a data set must be one of Datasets.list().names()")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\u001b"));
  }

  @Test
  void aVeryLongNameIsRefusedShortly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.load("penguins".repeat(1_000_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
  }
}
