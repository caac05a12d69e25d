package dev.firstlook.timeseries;

class StlContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return Stl.withSeasonalWindow(7);
  }
}
