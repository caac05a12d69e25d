/** Does the model agree with the data? Tests of fit, contingency tables and intervals. */
@NullMarked
package dev.firstlook.inference;

import org.jspecify.annotations.NullMarked;
