package dev.firstlook.inference;

import dev.firstlook.distribution.Description;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.explain.Numbers;
import java.util.stream.Collectors;

/** How a model is called in a sentence, such as {@code Poisson(lambda = 0.61)}. */
final class ModelName {

  private ModelName() {}

  static String of(Distribution model) {
    Description description = model.describe();
    return description.name()
        + description.parameters().stream()
            .map(parameter -> parameter.name() + " = " + Numbers.text(parameter.value()))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
