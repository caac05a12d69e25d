package dev.firstlook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkingTest {
  private static final Working WORKING =
      Working.of("Is <x> even?")
          .step("add the two", "3 + 4 = 7")
          .step("nothing more to do", "")
          .conclude("The sum is odd.");

  @Test
  void terminal() {
    assertThat(WORKING)
        .hasToString(
            """
            Is <x> even?
              1. add the two: 3 + 4 = 7
              2. nothing more to do
              => The sum is odd.""");
  }

  @Test
  void markdown() {
    assertThat(WORKING.toMarkdown())
        .isEqualTo(
            """
            **Is &lt;x&gt; even?**

            1. add the two: **3 + 4 = 7**
            2. nothing more to do

            The sum is odd.
            """);
  }

  @Test
  void html() {
    assertThat(WORKING.toHtml())
        .contains("<h4>Is &lt;x&gt; even?</h4>")
        .contains("<li>add the two: <strong>3 + 4 = 7</strong></li>")
        .contains("<p class=\"conclusion\">The sum is odd.</p>");
  }

  @Test
  void aStepGivesANewWorking() {
    Working shorter = Working.of("title");
    assertThat(shorter.step("more", "1").steps()).hasSize(1);
    assertThat(shorter.steps()).isEmpty();
  }

  @Test
  void titlesAndWordsAreNotBlank() {
    assertThatThrownBy(() -> Working.of(" ")).hasMessageContaining("must not be blank");
    assertThatThrownBy(() -> new Step("", "1")).hasMessageContaining("must not be blank");
  }
}
