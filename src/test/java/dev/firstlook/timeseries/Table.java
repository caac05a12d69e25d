package dev.firstlook.timeseries;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reference file: a header and rows of words and numbers. */
record Table(List<String> header, List<List<String>> rows) {

  static Table of(String file) {
    String path = "/reference/" + file;
    try (InputStream stream = requireNonNull(Table.class.getResourceAsStream(path), path)) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new Table(
          List.of(lines.get(0).split(",", -1)),
          lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String word(int row, String column) {
    return rows.get(row).get(header.indexOf(column));
  }

  int whole(int row, String column) {
    return Integer.parseInt(word(row, column));
  }

  double[] numbers(String column) {
    int c = header.indexOf(column);
    return rows.stream()
        .map(row -> row.get(c))
        .mapToDouble(cell -> cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }
}
