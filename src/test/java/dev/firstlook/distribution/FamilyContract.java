package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Numbers;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds for every family: a record whose components are numbers, its parameters.
 *
 * @param <D> the family
 */
interface FamilyContract<D extends Distribution> extends DistributionContract<D> {

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void equalParametersMakeEqualDistributions(@ForAll("distributions") D d)
      throws ReflectiveOperationException {
    Distribution same = Parameters.of(d).build();
    assertThat(same).isEqualTo(d).hasSameHashCodeAs(d).isNotSameAs(d);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void everyParameterRefusesWhatIsNoNumberByItsName(@ForAll("distributions") D d) {
    Parameters parameters = Parameters.of(d);
    for (RecordComponent component : parameters.components()) {
      if (component.getType() == double.class) {
        for (double bad : new double[] {Double.NaN, INFINITY, -INFINITY}) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> parameters.with(component.getName(), bad).build())
              .withMessageStartingWith(component.getName() + " must be ")
              .withMessageContaining(Double.toString(bad));
        }
      }
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void itDescribesItsParametersAndPrintsInOneLine(@ForAll("distributions") D d) {
    Description description = d.describe();
    List<Parameter> described = description.parameters();
    Parameters parameters = Parameters.of(d);
    assertThat(described.stream().map(Parameter::name))
        .containsExactlyElementsOf(parameters.names());
    assertThat(described.stream().map(Parameter::value))
        .containsExactlyElementsOf(parameters.values());
    assertThat(description.models()).isNotBlank();
    assertThat(description.relations()).isNotEmpty();
    List<String> shown = new ArrayList<>();
    described.forEach(p -> shown.add(p.name() + " = " + Numbers.text(p.value())));
    assertThat(d)
        .hasToString(
            d.getClass().getSimpleName()
                + shown.stream().collect(Collectors.joining(", ", "(", "): mean "))
                + Numbers.text(d.mean())
                + ", sd "
                + Numbers.text(d.standardDeviation()));
  }
}
