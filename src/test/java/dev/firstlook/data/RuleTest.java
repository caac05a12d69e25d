package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule speaks about the columns it is for, and is silent about others. */
class RuleTest {

  static List<NamedCsvRecord> examples() {
    return LabelFile.labels("rules.csv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRuleSpeaksAboutItsColumnsOnly(NamedCsvRecord example) {
    String rule = example.getField("rule");
    assertThat(rules(example.getField("speaks_name"), example.getField("speaks_values")))
        .contains(rule);
    assertThat(rules(example.getField("silent_name"), example.getField("silent_values")))
        .doesNotContain(rule);
  }

  @Test
  void everyRuleHasANameOfItsOwnAndAnExample() {
    List<String> names = Rule.ALL.stream().map(Rule::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(examples().stream().map(example -> example.getField("rule")))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyFindingIsASentenceWithoutGaps() {
    for (NamedCsvRecord example : examples()) {
      for (Evidence evidence :
          infer(example.getField("speaks_name"), example.getField("speaks_values")).evidence()) {
        assertThat(evidence.finding())
            .as(evidence.rule())
            .isNotBlank()
            .doesNotContain("\"\" in the name", "null", "NaN", "  ");
      }
    }
  }

  private static List<String> rules(String name, String values) {
    return infer(name, values).evidence().stream().map(Evidence::rule).toList();
  }

  private static InferredType infer(String name, String values) {
    return TypeInference.infer(name, List.copyOf(SampleColumn.of(values, 120, 7)));
  }
}
