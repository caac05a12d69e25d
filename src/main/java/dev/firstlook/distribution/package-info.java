/**
 * Which random mechanism is this? Distributions with their masses and densities, and the
 * probability of events.
 */
@NullMarked
package dev.firstlook.distribution;

import org.jspecify.annotations.NullMarked;
