package dev.firstlook.distribution;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parameters of a distribution that is a record, to be changed one by one. */
record Parameters(Class<?> family, List<Object> arguments) {

  static Parameters of(Distribution d) {
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : d.getClass().getRecordComponents()) {
      try {
        arguments.add(component.getAccessor().invoke(d));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Parameters(d.getClass(), arguments);
  }

  RecordComponent[] components() {
    return family.getRecordComponents();
  }

  List<String> names() {
    return Arrays.stream(components()).map(RecordComponent::getName).toList();
  }

  List<Double> values() {
    return arguments.stream().map(value -> ((Number) value).doubleValue()).toList();
  }

  Parameters with(String name, double value) {
    List<Object> changed = new ArrayList<>(arguments);
    int at = names().indexOf(name);
    changed.set(
        at, components()[at].getType() == long.class ? (Object) (long) value : (Object) value);
    return new Parameters(family, changed);
  }

  Distribution build() {
    try {
      Constructor<?> constructor = family.getConstructors()[0];
      return (Distribution) constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
