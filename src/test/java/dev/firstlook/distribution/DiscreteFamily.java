package dev.firstlook.distribution;

/**
 * The contract of a discrete family.
 *
 * @param <D> the family
 */
interface DiscreteFamily<D extends DiscreteDistribution>
    extends DiscreteContract<D>, FamilyContract<D> {}
