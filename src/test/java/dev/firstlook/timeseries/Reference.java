package dev.firstlook.timeseries;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a reference file, which has a header and plain numbers and words. */
record Reference(Map<String, String> cells) {

  static List<Reference> rows(String file) {
    List<String> lines = text(file).lines().toList();
    List<String> header = List.of(lines.get(0).split(",", -1));
    return lines.stream().skip(1).map(line -> row(header, line)).toList();
  }

  private static Reference row(List<String> header, String line) {
    String[] cells = line.split(",", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells[i]);
    }
    return new Reference(row);
  }

  static double[] column(String file, String name) {
    return rows(file).stream().mapToDouble(row -> row.number(name)).toArray();
  }

  String word(String name) {
    return requireNonNull(cells.get(name), name);
  }

  double number(String name) {
    return Double.parseDouble(word(name));
  }

  private static String text(String file) {
    String path = "/reference/" + file;
    try (InputStream stream = requireNonNull(Reference.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
