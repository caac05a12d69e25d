package dev.firstlook.data;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that looks at one column after the other.
 *
 * @param name what it looks for
 * @param look what it finds in a column
 */
record AlertRule(String name, Function<AlertedColumn, Optional<Alert>> look) {}
