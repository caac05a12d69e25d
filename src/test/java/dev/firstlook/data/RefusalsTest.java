package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.TEMPORAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** What does not fit a type is refused, and the advice fits what was found. */
class RefusalsTest {
  private static final Dataset PEOPLE =
      read(
          "city,size,age,when",
          "Rome,Small,12,2020-01-01",
          "Oslo,Large,n.a.,2020-01-02",
          "Oslo,Medium,14,soon",
          "Rome,Medium,15,2020-01-04");

  private static Dataset read(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Dataset.read(new ByteArrayInputStream(bytes), "people");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(
      Dataset dataset, UnaryOperator<Dataset> change) {
    return assertThatThrownBy(() -> change.apply(dataset))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aForgottenLevelIsToBeAdded() {
    refusal(PEOPLE, data -> data.withOrdinal("size", "Small", "Large"))
        .hasMessage(
            "every value of the ordinal variable \"size\" must be one of the levels [Small, Large],"
                + " but \"Medium\" (2 rows, the first is row 3) is not; add \"Medium\" to the"
                + " levels of withOrdinal, in its place from low to high");
    assertThat(PEOPLE.withOrdinal("size", "Small", "Medium", "Large").ordinal("size").median())
        .isEqualTo("Medium");
  }

  @Test
  void aWordForMissingAmongLevelsIsToBeDeclared() {
    Dataset sizes = read("size", "S", "M", "?", "L", "XL");
    refusal(sizes, data -> data.withOrdinal("size", "S", "M", "L"))
        .hasMessageEndingWith(
            "but \"?\" (1 row, row 3), \"XL\" (1 row, row 5) are not; add \"XL\" to the levels of"
                + " withOrdinal, in its place from low to high; if \"?\" stands for a missing"
                + " value, say so first: withMissing(\"size\", \"?\")");
    Dataset told = sizes.withMissing("size", "?").withOrdinal("size", "S", "M", "L", "XL");
    assertThat(told.ordinal("size").missing()).isEqualTo(1);
  }

  @Test
  void anotherSpellingOfALevelIsToBeMadeOne() {
    Dataset sizes = read("size", "S", "s ", "M");
    refusal(sizes, data -> data.withOrdinal("size", "S", "M"))
        .hasMessageEndingWith(
            "\"s \" differs from the level \"S\" only by case or blanks, so make them one first:"
                + " withReplaced(\"size\", \"s \", \"S\")");
    Dataset one = sizes.withReplaced("size", "s ", "S").withOrdinal("size", "S", "M");
    assertThat(one.ordinal("size").frequencies().count("S")).isEqualTo(2);
  }

  @Test
  void ofManyLevelsAFewAreNamed() {
    Dataset letters = read("letter", "a", "b", "c", "d", "e", "f", "g");
    refusal(letters, data -> data.withOrdinal("letter", "a", "b"))
        .hasMessageContainingAll("and 2 more are not", "add \"c\", \"d\", \"e\" and 2 more to");
  }

  @Test
  void wordsAreNoNumbersAndTheTypeThatFitsIsNamed() {
    for (VariableType numbers : new VariableType[] {CONTINUOUS, DISCRETE}) {
      refusal(PEOPLE, data -> data.withType("city", numbers))
          .hasMessage(
              "every value of the "
                  + numbers.word()
                  + " variable \"city\" must be a number, but row 1 holds \"Rome\" (2 rows), and 4"
                  + " of 4 do not fit; such texts have no sum and no mean; by its values \"city\""
                  + " is categorical, one of several names without an order: use"
                  + " categorical(\"city\")");
    }
    assertThat(PEOPLE.categorical("city").mode()).isEqualTo("Oslo");
    refusal(PEOPLE, data -> data.withType("city", TEMPORAL))
        .hasMessageContainingAll("they are no points in time", "use categorical(\"city\")")
        .hasMessageNotContaining("withMissing");
  }

  @Test
  void aWordForMissingAmongNumbersIsToBeDeclared() {
    refusal(PEOPLE, data -> data.withType("age", CONTINUOUS))
        .hasMessageEndingWith(
            "but row 2 holds \"n.a.\" (1 row); if \"n.a.\" stands for a missing value, say so"
                + " first: withMissing(\"age\", \"n.a.\")");
  }

  @Test
  void aSlipAmongNumbersOrDatesIsToBeCorrected() {
    refusal(PEOPLE, data -> data.withType("when", TEMPORAL))
        .hasMessageEndingWith(
            "but row 3 holds \"soon\" (1 row); write \"soon\" as a point in time in the file, or"
                + " here with withReplaced(\"when\", \"soon\", ...)");
    Dataset ages = read("age", "31", "old", "29", "old");
    refusal(ages, data -> data.withType("age", DISCRETE))
        .hasMessageContainingAll("\"old\" (2 rows)", "withReplaced(\"age\", \"old\", ...)")
        .hasMessageNotContaining("withMissing");
  }

  @Test
  void theFormatOfMostDatesIsNamed() {
    refusal(PEOPLE, data -> data.withTemporal("when", TemporalFormat.DAY_MONTH_YEAR))
        .hasMessageEndingWith(
            "most of its values are points in time, written as year-month-day:"
                + " withTemporal(\"when\", TemporalFormat.ISO_DATE)");
    refusal(PEOPLE, data -> data.withType("when", CONTINUOUS))
        .hasMessageContaining("most of its values are points in time");
  }

  @Test
  void numbersInDifferentUnitsAreToBeWrittenInOne() {
    refusal(read("weight", "1 kg", "200 g"), data -> data.withType("weight", CONTINUOUS))
        .hasMessageEndingWith(
            "alone each could be read as a number, together not: units, currencies, percent signs"
                + " or decimal marks differ, so write them in one way in the file");
  }

  @Test
  void digitsAreKeptByATag() {
    Dataset tags = read("tag", "9007199254740993", "9007199254740992");
    refusal(tags, data -> data.withType("tag", CONTINUOUS))
        .hasMessageEndingWith("withType(\"tag\", VariableType.IDENTIFIER)");
  }
}
