package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintsTest {

  @ParameterizedTest
  @CsvSource({
    "body_mass_g,UNIT,1",
    "bodyMassG,UNIT,1",
    "waiting_min,UNIT,1",
    "g,UNIT,0",
    "temp_min,MEASURE,1",
    "Flight Distance,MEASURE,1",
    "Departure Delay in Minutes,MEASURE,1",
    "Departure Delay in Minutes,UNIT,1",
    "PassengerId,IDENTIFIER,1",
    "number of rooms,COUNT,1",
    "NumCompaniesWorked,COUNT,1",
    "n_medications,COUNT,1",
    "deaths_per_million,RATE,1",
    "deaths_per_million,COUNT,0",
    "GarageYrBlt,YEAR,1",
    "YearBuilt,YEAR,1",
    "Postal Code,STRICTIDENTIFIER,1",
    "Kundennummer,IDENTIFIER,1",
    "Schulnote,SCALE,1",
    "statecode,CODE,1",
    "WorkLifeBalance,SCALE,1",
    "xyz,MEASURE,0",
    "'',MEASURE,0"
  })
  void hints(String name, Hint hint, double weight) {
    assertThat(NameHints.of(name).of(hint)).isEqualTo(weight);
  }

  @Test
  void surveyItems() {
    assertThat(NameHints.of("Q12").isSurveyItem()).isTrue();
    assertThat(NameHints.of("item_3").isSurveyItem()).isTrue();
    assertThat(NameHints.of("quality").isSurveyItem()).isFalse();
  }

  @Test
  void everyHintHasWords() {
    assertThat(Resource.blocks("name-words.txt").keySet())
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(Hint.values()).map(Hint::block).toList());
  }
}
