package dev.firstlook.timeseries;

/**
 * What the passes of STL need to know, all defaults filled in.
 *
 * @param seasonal the smoother of the cycle-subseries
 * @param trend the smoother of the deseasonalised series
 * @param lowPass the last step of the low-pass filter
 * @param innerIterations the passes between two updates of the weights
 * @param outerIterations the updates of the weights
 * @param periodic whether the season is the same in every cycle
 */
record StlSettings(
    Loess seasonal,
    Loess trend,
    Loess lowPass,
    int innerIterations,
    int outerIterations,
    boolean periodic) {}
