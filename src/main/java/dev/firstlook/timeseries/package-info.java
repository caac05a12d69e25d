/** What is trend, what is season, what is noise? */
@NullMarked
package dev.firstlook.timeseries;

import org.jspecify.annotations.NullMarked;
