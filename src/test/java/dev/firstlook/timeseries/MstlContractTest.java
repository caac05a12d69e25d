package dev.firstlook.timeseries;

class MstlContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return Mstl.of(PERIOD);
  }
}
