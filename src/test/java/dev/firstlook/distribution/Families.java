package dev.firstlook.distribution;

import java.lang.reflect.Constructor;

/** Distributions by the name of their family and the text of their parameters. */
final class Families {

  private Families() {}

  /**
   * Calls the constructor of a family.
   *
   * @param family such as {@code Gamma}
   * @param parameters such as {@code shape=100.0;scale=0.01}, in the order of the constructor
   */
  static Distribution of(String family, String parameters) {
    String[] texts = parameters.split(";", -1);
    try {
      Constructor<?> constructor =
          Class.forName(Families.class.getPackageName() + "." + family).getConstructors()[0];
      Object[] values = new Object[texts.length];
      for (int i = 0; i < texts.length; i++) {
        String text = texts[i].substring(texts[i].indexOf('=') + 1);
        boolean whole = constructor.getParameterTypes()[i] == long.class;
        values[i] = whole ? Long.valueOf(text) : (Object) Double.valueOf(text);
      }
      return (Distribution) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(family + "(" + parameters + ")", e);
    }
  }
}
