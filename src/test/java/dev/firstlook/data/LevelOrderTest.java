package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that are found among texts, whatever their case and wherever they come first. */
class LevelOrderTest {

  private static InferredType infer(String name, List<String> levels) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.addAll(levels);
    }
    Collections.shuffle(rows, new Random(5));
    return TypeInference.infer(name, List.copyOf(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "low|medium|high",
        "very low|low|high",
        "S|M|L|XL|XXL",
        "XS|S|L",
        "small|medium|large",
        "never|rarely|sometimes|often|always",
        "poor|fair|good|very good|excellent",
        "very bad|bad|good|very good",
        "strongly disagree|disagree|neutral|agree|strongly agree",
        "Strongly Disagree|Disagree|Agree",
        "very dissatisfied|dissatisfied|neutral|satisfied|very satisfied",
        "none|mild|moderate|severe",
        "None|Minor|Medium|Substantial",
        "1st|2nd|3rd",
        "first|second|third",
        "I|II|III|IV",
        "IIA|IIB|III",
        "18-25|26-35|36-50|51+",
        "<20|20-39|40-64|65+",
        "under 18|18 to 34|35 to 64|65 and over",
        "$0k-$10k|$10k-$20k|$20k-$50k|>$50k",
        "Under $25,000|$25,000 - $49,999|$50,000 - $74,999|$100,000 or more",
        "[0-10)|[10-20)|[20-30)|[90-100)",
        "(0,10]|(10,20]|(20,30]",
        "0-9g/day|10-19|20-29|30+",
        "<12 yrs|12 yrs|13-15 yrs|16 yrs|>16 yrs",
        "20s|30s|40s|50s",
        "10-20k|20-50k|50-100k",
        "unter 18|18 bis 30|31 bis 60|über 60",
        "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
        "Thur|Fri|Sat|Sun",
        "January|February|March|December",
        "jan|feb|mar|dec",
        "Montag|Dienstag|Mittwoch",
        "lundi|mardi|mercredi",
        "enero|febrero|marzo",
        "0|1|2|3+",
        "10+|50+|100+|1,000+",
        "F|D|C|B|A",
        "F|C-|C|C+|B-|B|A",
        "high school|bachelor|master|phd",
        "some high school|high school|some college|associate's degree|bachelor's degree|master's degree",
        "HS-grad|Some-college|Bachelors|Masters|Doctorate",
        "beginner|intermediate|expert",
        "Fair|Good|Very Good|Premium|Ideal",
        "I1|SI2|SI1|VS2|VS1|VVS2|VVS1|IF",
        "Q1|Q2|Q3|Q4",
        "P1|P2|P3",
        "Po|Fa|TA|Gd|Ex",
        "bronze|silver|gold",
        "negative|neutral|positive",
        "green|yellow|red",
        "Grade 8|Grade 9|Grade 10",
        "$|$$|$$$",
        "Freshman|Sophomore|Junior|Senior",
        "not at all|slightly|moderately|very|extremely",
        "very unlikely|unlikely|neutral|likely|very likely",
        "too little|about right|too much",
        "niedrig|mittel|hoch",
        "nie|selten|manchmal|oft|immer",
        "bajo|medio|alto",
        "nunca|a veces|siempre",
        "faible|moyen|élevé",
        "jamais|rarement|parfois|souvent|toujours",
        "1 star|2 stars|3 stars|4 stars|5 stars"
      })
  void levelsAreRankedInAnyCase(String written) {
    List<String> levels = Arrays.asList(written.split("\\|", -1));
    String name =
        written.startsWith("F|") ? "grade" : written.startsWith("P1") ? "priority" : "rating";
    assertThat(infer(name, levels).levels()).containsExactlyElementsOf(levels);
    List<String> upper = levels.stream().map(level -> level.toUpperCase(Locale.ROOT)).toList();
    assertThat(infer(name, upper).levels()).containsExactlyElementsOf(upper);
    assertThat(infer(name, levels).type()).isEqualTo(VariableType.ORDINAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "red|green|blue",
        "yes|no",
        "male|female",
        "M|F",
        "M|S",
        "true|false",
        "A|B|C",
        "T|F",
        "a|b",
        "Adelie|Chinstrap|Gentoo",
        "good|bad",
        "positive|negative",
        "Dawn|Day|Dusk|Night",
        "S|C|Q",
        "N|NE|E|SE|S|SW|W|NW",
        "g1|g2|g3|g4",
        "v1.2|v1.3",
        "L1|L2|L3",
        "none|completed",
        "F1|F2|F3",
        "Prof|Student|Guest",
        "4|f|r",
        "H|A|D",
        "O+|A+|B-|AB+",
        "married|single|divorced",
        "G|I|II|V",
        "5-11|6-0|6-1|6-10",
        "1-0|2-1|0-3",
        "no|yes|unknown",
        "Child|Adult"
      })
  void groupsAreNotRanked(String written) {
    InferredType inferred = infer("x", Arrays.asList(written.split("\\|", -1)));
    assertThat(inferred.type()).isEqualTo(VariableType.CATEGORICAL);
    assertThat(inferred.levels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Mon|Tue|Wed|Sun,true", "May|Jun|Dec,true", "low|high,false", "Dawn|Day|Night,true"})
  void whatGoesRoundIsNamed(String written, boolean cyclic) {
    assertThat(infer("x", Arrays.asList(written.split("\\|", -1))).cyclic()).isEqualTo(cyclic);
  }

  @Test
  void aFewStraysAreUnranked() {
    List<String> rows = new ArrayList<>(Collections.nCopies(600, "None"));
    rows.addAll(Collections.nCopies(300, "Minor"));
    rows.addAll(Collections.nCopies(80, "Substantial"));
    rows.addAll(List.of("B", "C", "C", "B", "C"));
    InferredType inferred = TypeInference.infer("damage", List.copyOf(rows));
    assertThat(inferred.type()).isEqualTo(VariableType.ORDINAL);
    assertThat(inferred.levels()).containsExactly("None", "Minor", "Substantial");
    assertThat(inferred.unranked()).containsExactly("C", "B");
  }

  @Test
  void manyStraysForbidAnOrder() {
    List<String> rows = new ArrayList<>(Collections.nCopies(325, "1st"));
    rows.addAll(Collections.nCopies(285, "2nd"));
    rows.addAll(Collections.nCopies(706, "3rd"));
    rows.addAll(Collections.nCopies(885, "Crew"));
    InferredType inferred = TypeInference.infer("class", List.copyOf(rows));
    assertThat(inferred.type()).isEqualTo(VariableType.CATEGORICAL);
  }

  @Test
  void answersThatSayNothingMayBeMany() {
    InferredType inferred =
        infer("q", List.of("agree", "disagree", "strongly agree", "Don't know"));
    assertThat(inferred.type()).isEqualTo(VariableType.ORDINAL);
    assertThat(inferred.unranked()).containsExactly("Don't know");
  }

  @Test
  void numbersOnAScaleAreLevelsInTheirOrder() {
    InferredType inferred = infer("satisfaction", List.of("10", "9", "1", "2", "3", "7"));
    assertThat(inferred.levels()).containsExactly("1", "2", "3", "7", "9", "10");
  }
}
