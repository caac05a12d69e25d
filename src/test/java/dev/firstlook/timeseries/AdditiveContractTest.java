package dev.firstlook.timeseries;

class AdditiveContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return ClassicalDecomposition.additive();
  }
}
