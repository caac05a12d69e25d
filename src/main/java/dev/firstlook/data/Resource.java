package dev.firstlook.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Text files that lie beside the classes: blocks of a heading that ends in a colon, with what
 * stands behind the colon, and indented lines. Lines that start with # are comments.
 */
final class Resource {

  private Resource() {}

  /** The words of a block, which blanks separate. */
  static List<String> words(Map<String, List<String>> blocks, String block) {
    String all = String.join(" ", blocks.getOrDefault(block, List.of())).strip();
    return List.of(all.split(" +", -1));
  }

  /** The heading of each block to its lines, what stands behind the colon first. */
  static Map<String, List<String>> blocks(String file) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      if (line.startsWith(" ")) {
        block.add(line.strip());
      } else {
        int colon = line.indexOf(':');
        block = new ArrayList<>(List.of(line.substring(colon + 1).strip()));
        blocks.put(line.substring(0, colon), block);
      }
    }
    return blocks;
  }

  private static List<String> lines(String file) {
    try (InputStream stream = Resource.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the file " + file + " must lie beside the classes");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
