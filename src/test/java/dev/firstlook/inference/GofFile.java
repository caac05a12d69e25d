package dev.firstlook.inference;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of reference values for tests of fit. */
final class GofFile {

  private GofFile() {}

  /** A row by the names of its columns. */
  record Row(Map<String, String> cells) {
    String word(String column) {
      return requireNonNull(cells.get(column), column);
    }

    double number(String column) {
      return Double.parseDouble(word(column));
    }

    long whole(String column) {
      return Long.parseLong(word(column));
    }

    @Override
    public String toString() {
      return cells.toString();
    }
  }

  static List<Row> rows(String file) {
    String path = "/reference/gof/" + file;
    try (InputStream stream = requireNonNull(GofFile.class.getResourceAsStream(path), path)) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> header = List.of(lines.get(0).split(",", -1));
      return lines.stream().skip(1).map(line -> row(header, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> header, String line) {
    String[] cells = line.split(",", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells[i]);
    }
    return new Row(row);
  }

  static double[] sample(String dataset) {
    return rows("data_" + dataset + ".csv").stream()
        .mapToDouble(row -> row.number("value"))
        .toArray();
  }
}
