package dev.firstlook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  private static final String CLASS =
      """
      record Lesson(int x) {
        enum Kind { A, B }
        static final Notebook EARLY = Notebook.of("field");
        void first() throws Exception {
          do {
            page.show(1);
          } while (more());
          page.show(2); page.show(3);
          try {
            page.show(4);
          } catch (Exception e) {
            page.text("no");
          } finally {
            done();
          }
          page.show(
              5); // five
        }
      }
      """;

  @Test
  void findsStatementsByLineAndName() {
    assertThat(shown(6, "show")).isEqualTo("page.show(1);");
    assertThat(shown(8, "show")).isEqualTo("page.show(2);");
    assertThat(shown(16, "show")).isEqualTo("page.show(\n    5); // five");
    assertThat(shown(3, "of")).isEqualTo("static final Notebook EARLY = Notebook.of(\"field\");");
    SourceFile file = new SourceFile(CLASS);
    assertThat(file.call(6, "text")).isEmpty();
    assertThat(file.call(99, "show")).isEmpty();
    assertThat(file.at(2)).isPresent();
    assertThat(file.at(99)).isEmpty();
  }

  @Test
  void blocksAreTakenWhole() {
    assertThat(whole(6)).isEqualTo("do {\n  page.show(1);\n} while (more());");
    assertThat(whole(10)).endsWith("} finally {\n  done();\n}");
  }

  @Property(tries = 500)
  void readsWhateverStandsThere(@ForAll("nearlyJava") String source) {
    SourceFile file = new SourceFile(source);
    for (int line = 1; line <= source.lines().count() + 1; line++) {
      file.at(line);
      file.call(line, "show")
          .ifPresent(
              statement -> {
                assertThat(statement.start()).isLessThan(statement.end());
                assertThat(file.wholeBlocks(statement.body(), statement.end()))
                    .isLessThanOrEqualTo(source.length());
                assertThat(file.between(statement.body(), statement.end())).isPresent();
              });
    }
  }

  @Provide
  Arbitrary<String> nearlyJava() {
    List<String> words =
        List.of(
            "{", "}", "(", ")", ";", "\n", "page", ".", "show", "(", "class", "A", "x -> {", "do",
            "else", "// c\n", "\"s\"", "'", "\"\"\"", "=");
    return Arbitraries.of(words).list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  private static String shown(int line, String method) {
    SourceFile file = new SourceFile(CLASS);
    SourceFile.Statement statement = file.call(line, method).orElseThrow();
    return file.between(statement.start(), statement.end()).orElseThrow();
  }

  private static String whole(int line) {
    SourceFile file = new SourceFile(CLASS);
    SourceFile.Statement statement = file.call(line, "show").orElseThrow();
    int from = CLASS.lastIndexOf('\n', statement.block() - 1) + 1;
    return file.between(from, file.wholeBlocks(from, statement.end())).orElseThrow();
  }
}
