package dev.firstlook.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CSV files of the tests. */
final class LabelFile {
  private LabelFile() {}

  static List<NamedCsvRecord> records(Path path) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NamedCsvRecord> labels(String file) {
    return records(Path.of("src", "test", "resources", "labels", file));
  }

  /** One column of a bundled file, as text. */
  static List<String> column(String file, String column) {
    List<String> values = new ArrayList<>();
    records(Path.of("datasets", file)).forEach(row -> values.add(row.getField(column)));
    return values;
  }

  /** The type of a generated column, without overrides. */
  static InferredType infer(NamedCsvRecord label) {
    List<String> values =
        SampleColumn.of(
            label.getField("values"),
            Integer.parseInt(label.getField("rows")),
            (label.getField("set") + label.getField("column")).hashCode());
    return TypeInference.infer(label.getField("column"), List.copyOf(values));
  }
}
