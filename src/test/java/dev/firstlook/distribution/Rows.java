package dev.firstlook.distribution;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a reference file, which has a header and plain numbers and words. */
record Rows(Map<String, String> cells) {

  static List<Rows> of(String file) {
    String path = "/reference/" + file;
    try (InputStream in = requireNonNull(Rows.class.getResourceAsStream(path), path)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> header = List.of(lines.get(0).split(",", -1));
      return lines.stream().skip(1).map(line -> row(header, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows row(List<String> header, String line) {
    String[] cells = line.split(",", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells[i]);
    }
    return new Rows(row);
  }

  static double[] column(String file, String name) {
    return of(file).stream().mapToDouble(row -> row.number(name)).toArray();
  }

  String word(String name) {
    return requireNonNull(cells.get(name), name);
  }

  double number(String name) {
    return Double.parseDouble(word(name));
  }
}
