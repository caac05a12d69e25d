package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.firstlook.chart.Charts;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pages as Markdown and as Jupyter notebooks. */
class OtherFormsTest {

  private static final String NASTY =
      "\"quoted\" \\ back <script>alert(1)</script>\ttab \u0001 \u20ac";

  @RegisterExtension final Quiet quiet = new Quiet();

  @TempDir private Path folder;

  private Notebook lesson() {
    Notebook page = Notebook.of("Deaths & <kicks>");
    page.text("Some *words*, <b>not bold</b>, and `a<b` as code.\n\n## A heading");
    var fit = page.show(Poisson.fit(0, 1, 1, 2, 0));
    page.show(Charts.pmf(fit.distribution()));
    page.show(NASTY);
    page.show(TextTable.of("Odd", "a|b", "n").row("<td>", "1"));
    page.showError(() -> Datasets.penguins().mean("species"));
    page.remember("**Counts** have masses.", "Read on.");
    return page;
  }

  @Test
  void markdownReadsAsItWasTold() throws IOException {
    Path file = folder.resolve("kicks.md");
    lesson().save(file);
    String markdown = Files.readString(file);
    List<String> seen = new ArrayList<>();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                seen.add("h" + heading.getLevel());
              }

              @Override
              public void visit(FencedCodeBlock code) {
                seen.add(code.getInfo());
              }

              @Override
              public void visit(Image image) {
                seen.add(image.getDestination());
              }

              @Override
              public void visit(HtmlBlock html) {
                seen.add("HTML " + html.getLiteral());
              }

              @Override
              public void visit(HtmlInline html) {
                seen.add("HTML " + html.getLiteral());
              }

              @Override
              public void visit(CustomBlock block) {
                seen.add(block instanceof TableBlock ? "table" : "?");
              }
            });
    assertThat(seen)
        .contains("h1", "h2", "java", "table", "text", "kicks_files/figure1.svg")
        .containsSubsequence(
            "HTML <details>\n<summary>How did this come about?</summary>", "HTML </details>")
        .filteredOn(part -> part.startsWith("HTML"))
        .hasSize(2);
    assertThat(markdown).contains("</summary>\n\n**Poisson fitted", "\n\n</details>\n");
    assertThat(markdown).contains("`a<b`", "> **What to remember**", "> * **Counts** have masses.");
    assertThat(folder.resolve("kicks_files/figure1.svg")).content().contains("<svg");
  }

  /** The rules are those of the format's description, 4.5. */
  @Test
  void aJupyterNotebookIsValid() throws IOException {
    Path file = folder.resolve("kicks.ipynb");
    lesson().save(file);
    JsonObject notebook = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(notebook.keySet())
        .containsExactlyInAnyOrder("metadata", "nbformat", "nbformat_minor", "cells");
    assertThat(notebook.get("nbformat").getAsInt()).isEqualTo(4);
    assertThat(notebook.get("nbformat_minor").getAsInt()).isEqualTo(5);
    assertThat(notebook.getAsJsonObject("metadata").getAsJsonObject("kernelspec").keySet())
        .contains("name", "display_name");
    List<String> ids = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (JsonElement element : notebook.getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      ids.add(cell.get("id").getAsString());
      String type = cell.get("cell_type").getAsString();
      kinds.add(type);
      assertThat(cell.get("metadata").isJsonObject()).isTrue();
      assertThat(isString(cell.get("source"))).isTrue();
      if (type.equals("markdown")) {
        assertThat(cell.keySet()).isEqualTo(Set.of("id", "cell_type", "metadata", "source"));
      } else {
        assertThat(cell.keySet())
            .isEqualTo(
                Set.of("id", "cell_type", "metadata", "source", "outputs", "execution_count"));
        assertThat(cell.get("execution_count").isJsonNull()).isTrue();
        cell.getAsJsonArray("outputs").forEach(output -> isOutput(output.getAsJsonObject()));
      }
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-zA-Z0-9-_]{1,64}"));
    assertThat(kinds).contains("markdown", "code");
  }

  @Test
  void whatIsShownIsInTheNotebookLetterByLetter() throws IOException {
    Path file = folder.resolve("kicks.ipynb");
    lesson().save(file);
    List<String> texts = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (JsonElement cell :
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("cells")) {
      JsonArray outputs = cell.getAsJsonObject().getAsJsonArray("outputs");
      if (outputs != null) {
        for (JsonElement output : outputs) {
          JsonObject data = output.getAsJsonObject().getAsJsonObject("data");
          types.addAll(data == null ? List.of("error") : data.keySet());
          texts.add(data == null ? "" : data.get("text/plain").getAsString());
        }
      }
    }
    assertThat(texts).contains(NASTY);
    assertThat(types).contains("image/svg+xml", "text/html", "text/plain", "error");
  }

  private static void isOutput(JsonObject output) {
    String type = output.get("output_type").getAsString();
    if (type.equals("error")) {
      assertThat(output.keySet()).isEqualTo(Set.of("output_type", "ename", "evalue", "traceback"));
      assertThat(output.get("traceback").isJsonArray()).isTrue();
    } else {
      assertThat(type).isEqualTo("display_data");
      assertThat(output.keySet()).isEqualTo(Set.of("output_type", "data", "metadata"));
      assertThat(output.getAsJsonObject("data").entrySet()).allMatch(e -> isString(e.getValue()));
    }
  }

  private static boolean isString(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString();
  }
}
