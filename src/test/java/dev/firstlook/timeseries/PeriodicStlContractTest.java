package dev.firstlook.timeseries;

class PeriodicStlContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return Stl.periodic();
  }
}
