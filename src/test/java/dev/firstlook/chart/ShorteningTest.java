package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShorteningTest {

  private static final double SIZE = 14;
  private static final double ROOM = 180;
  private static final Letters LETTERS = new Letters(Theme.standard());

  private static List<String> shown(List<String> texts) {
    List<String> shown = Shortening.of(LETTERS, texts, SIZE, text -> ROOM);
    for (String text : shown) {
      assertThat(LETTERS.width(text, SIZE, false)).as(text).isLessThanOrEqualTo(ROOM);
    }
    return shown;
  }

  private static List<String> seventeen(String pattern) {
    return IntStream.rangeClosed(1, 17).mapToObj(i -> pattern.formatted((char) ('A' + i))).toList();
  }

  @Test
  void whatFitsIsShownWhole() {
    assertThat(shown(List.of("red", "green"))).containsExactly("red", "green");
  }

  @Test
  void theEndIsLeftOutWhereTheBeginsDiffer() {
    List<String> texts = seventeen("%s is how all of these many long answers begin and end");
    assertThat(shown(texts)).doesNotHaveDuplicates().allMatch(text -> text.endsWith("…"));
    assertThat(shown(texts).get(0)).startsWith("B is how");
  }

  @Test
  void theMiddleIsLeftOutWhereTheyBeginAlike() {
    List<String> texts = seventeen("How satisfied are you with the service of department %s");
    assertThat(shown(texts)).doesNotHaveDuplicates().allMatch(text -> text.startsWith("How sat"));
    assertThat(shown(texts).get(0)).endsWith("ment B");
  }

  @Test
  void theBeginIsLeftOutWhereTheyBeginAndEndAlike() {
    List<String> texts =
        seventeen("How satisfied are you with the service of department %s of our company in all?");
    assertThat(shown(texts)).doesNotHaveDuplicates();
    assertThat(shown(texts).get(0)).startsWith("…B of our");
  }

  @Test
  void aCountAtTheEndIsKept() {
    List<String> texts =
        List.of(
            "Professional, scientific and technical activities (82)",
            "Art (33)",
            "Water supply; sewerage, waste management and remediation activities (7)");
    assertThat(shown(texts))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("Professional,").endsWith("… (82)"),
            text -> assertThat(text).isEqualTo("Art (33)"),
            text -> assertThat(text).startsWith("Water supply;").endsWith("… (7)"));
    List<String> alike =
        List.of(
            "How satisfied are you with the service of department A (5)",
            "How satisfied are you with the service of department B (6)");
    assertThat(shown(alike))
        .as("names differ, and not only their counts")
        .satisfiesExactly(
            text -> assertThat(text).startsWith("How sat").endsWith("A (5)"),
            text -> assertThat(text).startsWith("How sat").endsWith("B (6)"));
    assertThat(Shortening.of(LETTERS, List.of("Art (33)"), SIZE, text -> 30))
        .as("no room for a count")
        .allMatch(text -> text.matches("A.*…"));
  }

  @Test
  void othersAmongThemAreLeftAlone() {
    List<String> texts =
        List.of(
            "The same long beginning of two of them, red, and the same long end of both",
            "Another",
            "The same long beginning of two of them, green, and the same long end of both");
    assertThat(shown(texts).get(0)).startsWith("…red, and");
    assertThat(shown(texts).get(1)).isEqualTo("Another");
    assertThat(shown(texts).get(2)).startsWith("…green, and");
  }

  @Test
  void lettersOfTwoUnitsAreNotCutInHalf() {
    List<String> texts = List.of("\uD83D\uDE00".repeat(60) + "1", "\uD83D\uDE00".repeat(60) + "2");
    assertThat(shown(texts)).doesNotHaveDuplicates();
    for (String text : shown(texts)) {
      assertThat(text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
  }

  @Test
  void equalAndEmptyTextsStayAsTheyAre() {
    assertThat(shown(List.of("", "", "a"))).containsExactly("", "", "a");
    assertThat(shown(List.of())).isEmpty();
  }

  @Test
  void longCategoriesOfBarsCanBeToldApart() {
    List<String> texts = seventeen("How satisfied are you with the service of department %s");
    Figure bars = Charts.bars(FrequencyTable.of(texts));
    for (int width : new int[] {640, 390}) {
      Picture picture = Picture.of(bars.size(width, bars.height()));
      picture.isSound();
      assertThat(picture.texts("y-tick")).hasSize(17).doesNotHaveDuplicates();
    }
  }

  @Test
  void longGroupsOfALegendCanBeToldApart() {
    List<String> texts =
        seventeen("How satisfied are you, all in all, with the service of our department %s")
            .subList(0, 3);
    String lines =
        IntStream.range(0, 30)
            .mapToObj(i -> i % 7 + "," + i % 5 + ",\"" + texts.get(i % 3) + "\"")
            .reduce("x,y,g", (all, line) -> all + "\n" + line);
    var data = Tables.of(lines.split("\n"));
    Figure pairs = Charts.pairs(data, data.categorical("g")).size(390, 400);
    assertThat(Picture.of(pairs).texts("legend")).hasSize(3).doesNotHaveDuplicates();
  }
}
