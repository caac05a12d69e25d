package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextColumnBuilderTest {

  @Test
  void keepsEveryTextOfRowsThatComeBlockByBlock() {
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 60_000; row++) {
      rows.add(
          switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(30_000));
            case 1 -> "C" + (char) (230 + random.nextInt(60)) + random.nextInt(3000);
            case 2 -> "2020-03-31T14:05:" + random.nextInt(20_000);
            default -> "x".repeat(random.nextInt(12));
          });
    }

    // Every third field belongs to the column, as in a table of three columns.
    TextColumnBuilder builder = new TextColumnBuilder();
    for (int from = 0; from < rows.size(); from += 1000) {
      StringBuilder texts = new StringBuilder();
      int[] ends = new int[3 * 1000];
      for (int i = 0; i < 1000; i++) {
        ends[3 * i] = texts.append('a').length();
        ends[3 * i + 1] = texts.append(rows.get(from + i)).length();
        ends[3 * i + 2] = texts.append("b,").length();
      }
      builder.add(texts.toString().toCharArray(), ends, 1, 3, ends.length);
    }

    check(builder.build("x", MissingTokens.USUAL), rows);
  }

  @Property(tries = 300)
  void keepsWhateverTextsThereAre(@ForAll @Size(max = 400) List<String> rows) {
    TextColumnBuilder builder = new TextColumnBuilder();
    rows.forEach(builder::add);

    check(builder.build("x", MissingTokens.USUAL), rows);
  }

  @ParameterizedTest
  @CsvSource({"0, 2000", "1, 2000", "255, 2000", "256, 2000", "1999, 2000", "2000, 2000"})
  void keepsTextsThatAscendUpToSomeRow(int ascending, int size) {
    Random random = new Random(11);
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      int number = row < ascending ? row / 2 : random.nextInt(size);
      rows.add((number % 10 < 5 ? "" : "number ") + (1000 + number));
    }
    rows.subList(0, ascending)
        .sort(Comparator.comparing(String::length).thenComparing(text -> text));

    TextColumnBuilder one = new TextColumnBuilder();
    rows.forEach(one::add);
    check(one.build("x", MissingTokens.USUAL), rows);

    int[] ends = new int[size];
    StringBuilder texts = new StringBuilder();
    for (int row = 0; row < size; row++) {
      ends[row] = texts.append(rows.get(row)).length();
    }
    TextColumnBuilder block = new TextColumnBuilder();
    block.add(texts.toString().toCharArray(), ends, 0, 1, size);
    check(block.build("x", MissingTokens.USUAL), rows);
  }

  @Test
  void tellsShortTextsFromWideCharactersWithTheSameBytes() {
    List<String> rows = List.of("A", "\u0141", "\u4141", "AA", "\0A", "A\0", "", "\0");

    TextColumnBuilder builder = new TextColumnBuilder();
    rows.forEach(builder::add);

    TextColumn column = builder.build("x", MissingTokens.USUAL);
    assertThat(column.texts()).isEqualTo(rows.size());
    check(column, rows);
  }

  private static void check(TextColumn column, List<String> rows) {
    Map<String, Integer> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      first.putIfAbsent(rows.get(row), row);
      counts.merge(rows.get(row), 1, Integer::sum);
    }
    assertThat(column.rows()).isEqualTo(rows.size());
    assertThat(column.texts()).isEqualTo(first.size());
    for (int row = 0; row < rows.size(); row++) {
      assertThat(column.textAt(row)).isEqualTo(rows.get(row));
    }
    int d = 0;
    for (String text : first.keySet()) {
      assertThat(column.text(d)).isEqualTo(text);
      assertThat(column.count(d)).isEqualTo(counts.get(text));
      assertThat(column.firstRow(d)).isEqualTo(first.get(text));
      d++;
    }
  }
}
