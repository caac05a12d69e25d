package dev.firstlook.chart;

/**
 * A short text beside a mark.
 *
 * @param text what it says
 * @param x the place it belongs to, on the horizontal axis
 * @param y the place it belongs to, on the vertical axis
 * @param above whether it stands above that place rather than to its right
 */
record Note(String text, double x, double y, boolean above) {}
