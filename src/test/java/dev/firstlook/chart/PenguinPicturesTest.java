package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.NumericVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first pictures of the penguins, with counts known from the description of the data. */
class PenguinPicturesTest {

  private final Dataset penguins = Datasets.penguins();

  @TempDir private Path directory;

  @Test
  void theExampleOfThePackage() {
    NumericVariable bill = penguins.continuous("bill_length_mm");
    Path file = directory.resolve("bills.svg");
    Charts.histogram(bill).title("Bills of penguins").save(file);
    assertThat(Files.exists(file)).isTrue();
    assertThat(Charts.box(bill, penguins.categorical("species")).description())
        .startsWith("Box plots of bill_length_mm by species: 342 values, medians: Adelie (38.8)");
  }

  @Test
  void speciesAreCounted() {
    Picture picture = Picture.of(Charts.bars(penguins.categorical("species")));
    picture.isSound();
    assertThat(picture.texts("x-tick")).containsExactly("Adelie", "Gentoo", "Chinstrap");
    assertThat(picture.texts("note")).containsExactly("152", "124", "68");
  }

  @Test
  void everyCompleteRowIsAPointOfItsSpecies() {
    Figure figure =
        Charts.scatter(
            penguins.continuous("bill_length_mm"),
            penguins.continuous("bill_depth_mm"),
            penguins.categorical("species"));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.subtitle()).isEqualTo("342 points, 2 rows with missing values left out");
    assertThat(picture.texts("legend"))
        .containsExactly("Adelie (151)", "Chinstrap (68)", "Gentoo (123)");
    assertThat(picture.marks()).hasSize(342 + 3);
  }

  @Test
  void levelsOfSatisfactionComeFromLowToHigh() {
    Picture picture =
        Picture.of(Charts.bars(Datasets.housingSatisfaction().ordinal("satisfaction")));
    assertThat(picture.texts("x-tick")).containsExactly("Low", "Medium", "High");
    assertThat(picture.texts("note")).containsExactly("567", "446", "668");
  }
}
