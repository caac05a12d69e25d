package dev.firstlook.chart;

/**
 * One place on an axis with its label.
 *
 * @param at the place, in the units of the axis
 * @param label the text beside it
 */
record Tick(double at, String label) {}
