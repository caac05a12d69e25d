package dev.firstlook.distribution;

/**
 * The contract of a continuous family.
 *
 * @param <D> the family
 */
interface ContinuousFamily<D extends ContinuousDistribution>
    extends ContinuousContract<D>, FamilyContract<D> {}
