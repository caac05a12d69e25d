package dev.firstlook.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as a Jupyter notebook, format 4.5: narrative in cells of Markdown, code in cells of code
 * with what the lesson showed as their output. A program that can show no HTML and no pictures
 * shows the text that every output has too.
 *
 * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">The notebook
 *     file format</a>
 */
final class JupyterPage {

  private static final String RUNNING =
      "*To run the cells, use a kernel for Java, with firstlook on its class path, and run the"
          + " first cell before the others: it imports what they use, and makes the notebook that"
          + " they write to. There, pictures are told in words; the pictures below are from when"
          + " the lesson was saved.*";

  private final List<String> cells = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final Outline outline = new Outline();
  private String source = "";
  private boolean open;

  private JupyterPage() {}

  static String of(Page page) {
    JupyterPage notebook = new JupyterPage();
    notebook.markdown(
        MarkdownPage.heading(page) + (page.note().isEmpty() ? "" : MarkdownPage.note(page)));
    notebook.setup(page.setup());
    page.cells().forEach(notebook::add);
    notebook.close();
    return """
    {
     "nbformat": 4,
     "nbformat_minor": 5,
     "metadata": {
      "kernelspec": {"name": "java", "display_name": "Java", "language": "java"},
      "language_info": {"name": "java", "file_extension": ".java", "mimetype": "text/x-java-source"}
     },
     "cells": [
    %s
     ]
    }
    """
        .formatted(String.join(",\n", notebook.cells));
  }

  /** What a reader who runs the cells has to know and to run first. */
  private void setup(String code) {
    if (!code.isEmpty()) {
      markdown(RUNNING);
      source = code;
      open = true;
      close();
    }
  }

  private void add(Cell cell) {
    if (cell instanceof Cell.Code code) {
      close();
      source = code.source();
      open = true;
    } else if (cell instanceof Cell.Text || cell instanceof Cell.Remember) {
      close();
      markdown(MarkdownPage.text(cell));
    } else {
      open = true;
      outputs.add(output(cell));
    }
  }

  private void markdown(String text) {
    cells.add(
        "  {\"cell_type\": \"markdown\", \"id\": \"%s\", \"metadata\": {}, \"source\": %s}"
            .formatted(id(), Json.string(text.strip())));
  }

  /** Ends the cell of code that collects outputs, if there is one. */
  private void close() {
    if (open) {
      cells.add(
          "  {\"cell_type\": \"code\", \"id\": \"%s\", \"metadata\": {}, \"execution_count\": null,"
                  .formatted(id())
              + "\n   \"source\": "
              + Json.string(source.stripTrailing())
              + ",\n   \"outputs\": ["
              + String.join(",\n    ", outputs)
              + "]}");
    }
    open = false;
    source = "";
    outputs.clear();
  }

  private String id() {
    return "cell-" + (cells.size() + 1);
  }

  private String output(Cell cell) {
    if (cell instanceof Cell.Failure failure) {
      return "{\"output_type\": \"error\", \"ename\": %s, \"evalue\": %s, \"traceback\": []}"
          .formatted(Json.string(failure.type()), Json.string(failure.message()));
    } else if (cell instanceof Cell.Picture picture) {
      return display("image/svg+xml", picture.svg(), picture.description());
    } else if (cell instanceof Cell.Result result) {
      return "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"text/plain\": %s}}"
          .formatted(Json.string(result.text()));
    } else if (cell instanceof Cell.Table table) {
      return display("text/html", new HtmlCells(outline).html(cell), table.table().toString());
    } else if (cell instanceof Cell.Derivation derivation) {
      return display(
          "text/html", new HtmlCells(outline).html(cell), derivation.working().toString());
    }
    throw new AssertionError(cell);
  }

  private static String display(String type, String content, String text) {
    return "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"%s\": %s, \"text/plain\": %s}}"
        .formatted(type, Json.string(content), Json.string(text));
  }
}
