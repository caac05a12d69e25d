package dev.firstlook.timeseries;

class RobustStlContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return Stl.withSeasonalWindow(9).robust();
  }
}
