package dev.firstlook.data;

import java.util.List;
import java.util.function.Function;

/**
 * A rule that looks at all columns together.
 *
 * @param name what it looks for
 * @param look what it finds in a table that has at least one row
 */
record AlertTableRule(String name, Function<List<AlertedColumn>, List<Alert>> look) {}
