package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.TEMPORAL;
import static dev.firstlook.data.VariableType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What inference must know. */
class TypeInferenceTest {

  private static InferredType infer(String name, String values) {
    return infer(name, values, 200);
  }

  private static InferredType infer(String name, String values, int rows) {
    return TypeInference.infer(name, List.copyOf(SampleColumn.of(values, rows, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0/1",
        "yes/no",
        "TRUE/FALSE",
        "M/F",
        "t/f",
        "1/2",
        "-1/1",
        "ja/nein",
        "oui/non",
        "si/no"
      })
  void twoLevelsAreCategories(String levels) {
    assertThat(infer("x", "pick " + levels).type()).isEqualTo(CATEGORICAL);
    assertThat(infer("x", "pick " + levels + "; missing=0.3").type()).isEqualTo(CATEGORICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "x,uuid",
    "x,code 00####",
    "zip,code 9####",
    "PLZ,code 8####",
    "phone,code (555) ###-####",
    "phone,code 0175#######",
    "email,code xxxx@xxxx.org",
    "url,code https://x.org/####",
    "isbn,code 978-#-##-######-#",
    "customer_id,uniform 1 500 0",
    "id,running 1",
    "row,running 1",
    "x,running 1",
    "tweet_id,code 57########## ######",
    "x,code 9#################",
    "order_no,code 7####",
    "jersey,uniform 1 99 0",
    "jersey_number,uniform 1 99 0"
  })
  void tagsAreIdentifiers(String name, String values) {
    assertThat(infer(name, values).type()).isEqualTo(IDENTIFIER);
  }

  @ParameterizedTest
  @CsvSource({"trial", "rank", "event", "round"})
  void placesInASequenceAreCounted(String name) {
    InferredType inferred = infer(name, "running 1");
    assertThat(inferred.type()).isEqualTo(DISCRETE);
    assertThat(inferred.runnerUp()).isEqualTo(IDENTIFIER);
  }

  @ParameterizedTest
  @CsvSource({
    "body_mass_g,normal 4200 800 0; step=25",
    "flipper_length_mm,normal 200 14 0",
    "waiting_min,normal 71 13 0",
    "temp_f,normal 78 9 0",
    "age,normal 40 14 0 18 90",
    "price,lognormal 90 1 0",
    "salary_usd,lognormal 40000 0.4 0",
    "latitude,uniform 30 50 4",
    "temp_c,normal 1 2 0",
    "x,normal 0 9 0",
    "pct_urban,uniform 10 99 0",
    "x,normal 1000 200 0; step=10",
    "x,normal 5 1 3",
    "x,normal 0.00012 0.00002 7; format=scientific",
    "deaths_per_million,uniform 1 900 0"
  })
  void measurementsAreContinuousEvenIfWhole(String name, String values) {
    assertThat(infer(name, values).type()).isEqualTo(CONTINUOUS);
  }

  @ParameterizedTest
  @CsvSource({
    "deaths,poisson 0.7",
    "lynx_trapped,lognormal 800 1.2 0",
    "tosses,uniform 2000 20000 0",
    "occurrences,counts 11 0.3",
    "children,poisson 1.4",
    "passengers,uniform 100 600 0",
    "cylinders,pick 4/6/8",
    "gear,pick 3/4/5",
    "number of rooms,poisson 5",
    "x,poisson 2",
    "x,counts 12 0.5",
    "floor,uniform -1 4 0",
    "goal_difference,pick -3:2/-2:8/-1:20/0:30/1:22/2:8/3:3",
    "visits,poisson 4; suffix=.0"
  })
  void countsAreDiscrete(String name, String values) {
    assertThat(infer(name, values).type()).isEqualTo(DISCRETE);
  }

  @ParameterizedTest
  @CsvSource({
    "rating,1/2/3/4/5",
    "stars,0.5/1/1.5/2/2.5/3/3.5/4/4.5/5",
    "satisfaction,1/2/3/4/5/6/7",
    "Q3,1/2/3/4/5",
    "pain score,0/1/2/3/4/5/6/7/8/9/10",
    "quality,3/4/5/6/7/8",
    "Pclass,1/2/3",
    "month,1/2/3/4/5/6/7/8/9/10/11/12"
  })
  void scalesOfNumbersAreOrdinal(String name, String levels) {
    InferredType inferred = infer(name, "pick " + levels);
    assertThat(inferred.type()).isEqualTo(VariableType.ORDINAL);
    assertThat(inferred.levels()).containsExactly(levels.split("/", -1));
    assertThat(inferred.cyclic()).isEqualTo(name.equals("month"));
  }

  @ParameterizedTest
  @CsvSource({
    "region_code,1/2/3/4/5",
    "cluster,0/1/2",
    "target,0/1/2",
    "origin,1/2/3",
    "ward,3/7/9/12"
  })
  void numberCodesAreCategories(String name, String codes) {
    assertThat(infer(name, "pick " + codes).type()).isEqualTo(CATEGORICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy-MM-dd,ISO_DATE",
    "yyyy-MM-dd HH:mm:ss,ISO_DATE_TIME",
    "yyyy-MM-dd'T'HH:mm:ss'Z',ISO_DATE_TIME",
    "dd.MM.yyyy,DAY_MONTH_YEAR",
    "dd/MM/yyyy HH:mm,DAY_MONTH_YEAR",
    "M/d/yy,MONTH_DAY_YEAR",
    "d MMM yyyy,NAMED_MONTH",
    "'\"'MMMM d yyyy'\"',NONE",
    "yyyyMMdd,COMPACT_DATE"
  })
  void datesInManyForms(String pattern, String format) {
    InferredType inferred = infer("when", "dates 2015-01-28T10:15:00 1d " + pattern);
    if (format.equals("NONE")) {
      assertThat(inferred.type()).isNotEqualTo(TEMPORAL);
    } else {
      assertThat(inferred.type()).isEqualTo(TEMPORAL);
      assertThat(inferred.temporalFormat()).contains(TemporalFormat.valueOf(format));
      assertThat(inferred.dayMonthAmbiguous()).isFalse();
    }
  }

  @Test
  void dayAndMonthThatCouldBeExchangedAreNamed() {
    InferredType inferred = infer("date", "pick 3-4-2020/5-6-2020/7-8-2021/10-11-2021");
    assertThat(inferred.type()).isEqualTo(TEMPORAL);
    assertThat(inferred.dayMonthAmbiguous()).isTrue();
    assertThat(inferred.explain().toString()).contains("could be the other way round");
  }

  @Test
  void theOrderOfRowsSettlesDayAndMonth() {
    List<String> rows = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 12; day++) {
        rows.add(day + "/" + month + "/2020");
      }
    }
    InferredType inferred = TypeInference.infer("date", List.copyOf(rows));
    assertThat(inferred.temporalFormat()).contains(TemporalFormat.DAY_MONTH_YEAR);
    assertThat(inferred.dayMonthAmbiguous()).isTrue();
    assertThat(inferred.explain().toString()).contains("in order of time only so");
  }

  @Test
  void mixedWaysOfWritingDatesAreText() {
    List<String> rows =
        new ArrayList<>(SampleColumn.of("dates 2015-01-28T10:15:00 1d yyyy-MM-dd", 90, 1));
    rows.addAll(SampleColumn.of("dates 2015-01-28T10:15:00 1d dd/MM/yyyy", 10, 1));
    InferredType inferred = TypeInference.infer("date", List.copyOf(rows));
    assertThat(inferred.type()).isEqualTo(TEXT);
    assertThat(inferred.runnerUp()).isEqualTo(TEMPORAL);
    assertThat(inferred.whyNotRunnerUp())
        .contains("90 of 100 values are points in time", "10 values in other ways", "in row 91");
  }

  @Test
  void yearsAreTimesAndSoAreDecimalYears() {
    assertThat(infer("year", "uniform 1875 1894 0").temporalFormat()).contains(TemporalFormat.YEAR);
    assertThat(infer("year", "uniform 1875 1894 0; suffix=.0").type()).isEqualTo(TEMPORAL);
    assertThat(infer("decimal_year", "uniform 1851 1962 4").temporalFormat())
        .contains(TemporalFormat.DECIMAL_YEAR);
    assertThat(infer("weight", "uniform 1500 2100 0").type()).isEqualTo(CONTINUOUS);
    assertThat(infer("timestamp", "running 1622505600; by=61").temporalFormat())
        .contains(TemporalFormat.EPOCH_SECONDS);
  }

  @Test
  void dressedNumbersAreNumbers() {
    InferredType money = infer("x", "lognormal 9000 1 2; format=thousands; prefix=$");
    assertThat(money.type()).isEqualTo(CONTINUOUS);
    assertThat(money.dressing())
        .isEqualTo(Set.of(NumberDressing.CURRENCY, NumberDressing.THOUSANDS));
    assertThat(infer("x", "uniform 0 100 0; suffix=%").dressing())
        .containsExactly(NumberDressing.PERCENT);
    InferredType weight = infer("x", "normal 70 9 1; suffix= kg");
    assertThat(weight.unit()).isEqualTo("kg");
    assertThat(weight.dressing()).containsExactly(NumberDressing.UNIT);
  }

  @Test
  void unitsThatDifferAreNotTakenOff() {
    InferredType inferred = infer("x", "mix normal 70 9 1:1~code 9# kg:50~code 9# lb:50");
    assertThat(inferred.type()).isNotIn(CONTINUOUS, DISCRETE);
  }

  @Test
  void decimalCommasAreReadWhereOnlyTheyFit() {
    ColumnProfile profile = profile("3,14", "2,5", "1.000,75", "7");
    assertThat(profile.numbers()).containsExactly(3.14, 2.5, 1000.75, 7);
    assertThat(profile.number().dressing).contains(NumberDressing.DECIMAL_COMMA);
  }

  @Test
  void aCommaBeforeThreeDigitsIsNamedAsAmbiguous() {
    ColumnProfile profile = profile("1,234", "2,500", "7,000");
    assertThat(profile.numbers()).containsExactly(1234, 2500, 7000);
    assertThat(TypeInference.infer(profile).explain().toString())
        .contains("could also be a decimal comma");
  }

  @Test
  void contradictingCommasAreNotGuessed() {
    ColumnProfile profile = profile("3,14", "1,234.5", "2");
    assertThat(profile.numbers()[0]).isNaN();
    assertThat(TypeInference.infer(profile).type()).isNotIn(CONTINUOUS, DISCRETE);
  }

  @Test
  void numbersBeyondRangeAreNoNumbersAndNamed() {
    InferredType inferred = TypeInference.infer("x", List.of("1.5", "2.5", "1e400"));
    assertThat(inferred.type()).isNotIn(CONTINUOUS, DISCRETE);
    assertThat(inferred.explain().toString()).contains("too large or too small for a double");
  }

  @Test
  void wordsForInfinityAreNumbersAndNamed() {
    InferredType inferred = TypeInference.infer("x", List.of("1.5", "2.5", "Inf", "-infinity"));
    assertThat(inferred.type()).isEqualTo(CONTINUOUS);
    assertThat(inferred.explain().toString()).contains("2 rows hold a word for infinity");
  }

  @Test
  void whatIsInfiniteIsInNoRange() {
    assertThat(evidence("1", "2", "NA", "inf", "7"))
        .contains("all 4 values are numbers, one of them infinite, the others from 1 to 7")
        .contains("all 3 finite values are whole numbers")
        .contains("1 row holds a word for infinity");
    assertThat(evidence("1.5", "-inf", "inf"))
        .contains("all 3 values are numbers, 2 of them infinite, the other 1.5")
        .contains("1 of 3 values have a fraction");
    assertThat(evidence("inf", "-inf"))
        .contains("all 2 values are numbers, all of them infinite")
        .contains("no value is finite, so that none has a fraction");
  }

  @Test
  void oneValueIsInTheSingular() {
    assertThat(evidence("5"))
        .contains("the one value is a number, always 5")
        .contains("the one value is a whole number");
    assertThat(evidence("2024-02-29")).contains("the one value is a point in time, written as");
    assertThat(evidence("20240229")).contains("the one value is a date if read as");
  }

  private static String evidence(String... texts) {
    return TypeInference.infer("x", List.of(texts)).explain().toString();
  }

  @Test
  void aFewWordsAmongNumbersMakeText() {
    List<String> heights =
        new ArrayList<>(LabelFile.column("reported_heights_raw.csv", "reported_height"));
    InferredType inferred = TypeInference.infer("reported_height", List.copyOf(heights));
    assertThat(inferred.type()).isEqualTo(TEXT);
    assertThat(inferred.runnerUp()).isEqualTo(CONTINUOUS);
    assertThat(inferred.whyNotRunnerUp())
        .contains("1014 of 1095 values are numbers", "81 values are not", "in row 22");
  }

  @Test
  void oneRepeatedWordAmongNumbersIsSuspectedToMeanMissing() {
    InferredType inferred = infer("horsepower", "mix normal 100 20 0:97~constant ?:3");
    assertThat(inferred.type()).isEqualTo(TEXT);
    assertThat(inferred.whyNotRunnerUp()).contains("all of these read \"?\"", "missing");
  }

  @Test
  void missingTokensInAnyCaseAreNoValues() {
    InferredType inferred =
        TypeInference.infer("x", Arrays.asList("1.5", "NA", "n/a", "NULL", "nan", "", " ", null));
    assertThat(inferred.type()).isEqualTo(CONTINUOUS);
    assertThat(inferred.explain().toString()).contains("8 rows, 7 missing, 1 different value");
  }

  @Test
  void wordsThatRepeatAreCategoriesAndSentencesText() {
    assertThat(infer("x", "code @@@; levels=90", 1000).type()).isEqualTo(CATEGORICAL);
    assertThat(infer("x", "words 12").type()).isEqualTo(TEXT);
    assertThat(infer("comment", "words 6; missing=0.5").type()).isEqualTo(TEXT);
  }

  @Test
  void smallAndEmptyColumnsHaveATypeToo() {
    assertThat(TypeInference.infer("x", List.of()).type()).isEqualTo(TEXT);
    assertThat(TypeInference.infer("x", List.of("", "NA")).type()).isEqualTo(TEXT);
    assertThat(TypeInference.infer("x", List.of("", "NA")).confidence()).isLessThan(0.6);
    assertThat(TypeInference.infer("x", List.of("2.5")).type()).isEqualTo(CONTINUOUS);
    assertThat(TypeInference.infer("x", List.of("red", "blue")).type()).isEqualTo(CATEGORICAL);
    assertThat(TypeInference.infer("x", Collections.nCopies(9, "yes")).type())
        .isEqualTo(CATEGORICAL);
    assertThat(TypeInference.infer("height", List.of("170", "180")).type()).isEqualTo(CONTINUOUS);
    assertThat(TypeInference.infer("date", List.of("2020-01-31", "2020-02-01")).type())
        .isEqualTo(TEMPORAL);
  }

  @Test
  void everyValueIsLookedAt() {
    List<String> rows = new ArrayList<>(Collections.nCopies(200_000, "1.5"));
    rows.addAll(SampleColumn.of("normal 5 1 2", 1000, 1));
    rows.add("unknown");
    InferredType inferred = TypeInference.infer("x", List.copyOf(rows));
    assertThat(inferred.type()).isEqualTo(TEXT);
    assertThat(inferred.whyNotRunnerUp()).contains("\"unknown\" in row 201001");
  }

  @Test
  void confidenceIsTheShareOfTheOdds() {
    InferredType inferred = infer("x", "poisson 30");
    double all = 0;
    for (VariableType type : VariableType.values()) {
      all += Math.pow(2, inferred.score(type) / 1.5);
    }
    assertThat(inferred.confidence())
        .isCloseTo(
            Math.min(0.99, Math.pow(2, inferred.score(inferred.type()) / 1.5) / all),
            within(1e-12));
    for (VariableType type : VariableType.values()) {
      assertThat(inferred.score(type))
          .isCloseTo(
              inferred.evidence().stream().mapToDouble(e -> e.weight(type)).sum(), within(1e-9));
    }
  }

  @Test
  void hostileTextStaysOnItsLine() {
    InferredType inferred =
        TypeInference.infer("<b>\u001b[31m", List.of("<script>\n", "\u202e", "x"));
    assertThat(inferred.toString()).doesNotContain("\n", "\u001b", "\u202e");
    assertThat(inferred.explain().toHtml()).doesNotContain("<script>", "<b>");
  }

  @Test
  void aLineIsShortAndAnExplanationComplete() {
    InferredType inferred =
        TypeInference.infer("species", List.copyOf(LabelFile.column("penguins.csv", "species")));
    assertThat(inferred)
        .hasToString(
            "species: categorical (0.99), 3 different values in 344 rows; not ordinal: "
                + "no known words for levels fit the texts, so no order is known");
    String working = inferred.explain().toString();
    assertThat(working)
        .startsWith("What kind of data is species?")
        .contains("344 rows, 0 missing, 3 different values", "runner-up");
    inferred.evidence().forEach(piece -> assertThat(working).contains(piece.finding()));
  }

  private static ColumnProfile profile(String... values) {
    TextColumnBuilder builder = new TextColumnBuilder();
    for (String value : values) {
      builder.add(value);
    }
    return ColumnProfile.of(builder.build("x", MissingTokens.USUAL));
  }

  @Test
  void aSlashAmongPointsLeavesTheDayFirstAndIsNamed() {
    InferredType inferred = infer("date", "list 01.02.2024/05.02.2024/3-4-2024/07.02.2024");
    assertThat(inferred.temporalFormat()).contains(TemporalFormat.DAY_MONTH_YEAR);
    assertThat(inferred.dayMonthAmbiguous()).isTrue();
    assertThat(inferred.explain().toString()).contains("some have points between their parts");
    assertThat(infer("date", "list 1-2-2024/5-2-2024/3-4-2024/7-2-2024").temporalFormat())
        .contains(TemporalFormat.MONTH_DAY_YEAR);
  }

  @Test
  void pointsBetweenThePartsOfADateMeanDayFirst() {
    InferredType inferred = infer("date", "pick 03.04.2020/05.06.2020/07.08.2021/10.11.2021");
    assertThat(inferred.temporalFormat()).contains(TemporalFormat.DAY_MONTH_YEAR);
    assertThat(inferred.dayMonthAmbiguous()).isFalse();
    assertThat(infer("date", "list 3-4-2020/5.6.2020/7-8-2021").dayMonthAmbiguous()).isTrue();
  }

  @Test
  void ordersOfGermanSurveysAndOffices() {
    assertThat(
            infer(
                    "x",
                    "pick trifft nicht zu/trifft eher nicht zu/teils - teils/trifft eher zu/trifft"
                        + " voll zu")
                .levels())
        .containsExactly(
            "trifft nicht zu",
            "trifft eher nicht zu",
            "teils - teils",
            "trifft eher zu",
            "trifft voll zu");
    assertThat(infer("x", "pick A80+/A00-A04/A60-A79/A05-A14").levels())
        .containsExactly("A00-A04", "A05-A14", "A60-A79", "A80+");
    for (String labels : List.of("1/2/3/1 A/2 B", "9/10/11:15/9:30", "1/2/3/2.5 mg/1.5 mg")) {
      assertThat(infer("x", "pick " + labels).type()).as(labels).isNotEqualTo(VariableType.ORDINAL);
    }
    assertThat(infer("x", "pick 1 - never/2/3/4 - always").levels())
        .containsExactly("1 - never", "2", "3", "4 - always");
    assertThat(infer("x", "pick High income/Low income/Upper middle income").levels())
        .containsExactly("Low income", "Upper middle income", "High income");
  }

  @Test
  void aLongColumnOfTimesIsReadToItsEnd() {
    List<String> rows =
        new ArrayList<>(
            SampleColumn.of("dates 2015-01-28T10:15:00 1m yyyy-MM-dd'T'HH:mm:ss", 140_000, 1));
    rows.set(70_000, "2014-12-31T23:59:59.5");
    rows.set(139_000, "2031-01-01T00:00:00");
    TextColumnBuilder builder = new TextColumnBuilder();
    rows.forEach(builder::add);
    TextColumn column = builder.build("time", MissingTokens.USUAL);
    TemporalProfile profile = TemporalProfile.of(column, NumberProfile.of(column));
    assertThat(profile.rows).isEqualTo(140_000);
    assertThat(profile.format).isEqualTo(TemporalFormat.ISO_DATE_TIME);
    assertThat(profile.range.first()).isEqualTo(70_000);
    assertThat(profile.range.last()).isEqualTo(139_000);
    assertThat(profile.resolution).isEqualTo(ChronoUnit.MILLIS);
    rows.set(139_999, "never");
    assertThat(TypeInference.infer("time", List.copyOf(rows)).type()).isEqualTo(TEXT);
  }
}
