package dev.firstlook.explain;

import java.util.List;

/** A result that is, for its reader, one or more tables. Pages show them as tables. */
public interface Tabular {

  /**
   * The tables of this result, in the order in which they are to be read.
   *
   * @return at least one table
   */
  List<TextTable> tables();
}
