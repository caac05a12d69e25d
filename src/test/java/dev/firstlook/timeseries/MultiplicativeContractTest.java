package dev.firstlook.timeseries;

class MultiplicativeContractTest implements DecomposerContract {
  @Override
  public Decomposer method() {
    return ClassicalDecomposition.multiplicative();
  }
}
