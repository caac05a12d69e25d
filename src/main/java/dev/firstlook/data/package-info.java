/**
 * What kind of data is this? Tables whose columns know their type, and why.
 *
 * <pre>{@code
 * Dataset penguins = Datasets.penguins(); // or Dataset.read(Path.of("penguins.csv"))
 * System.out.println(penguins.types()); // each column with its type and the strongest evidence
 * System.out.println(penguins.types().get("year").explain()); // all of the evidence
 * System.out.println(penguins.summary()); // one table per kind of variable
 * System.out.println(penguins.alerts()); // what looks wrong, and what to do about it
 * double mean = penguins.continuous("bill_length_mm").mean();
 * }</pre>
 *
 * <p>The key idea: how a value is stored does not say what it means. The digits 4 and 5 may be
 * millimetres, deaths, ranks, house numbers or codes for "not known". The type of a {@link
 * dev.firstlook.data.Variable} says which, and decides which statistics there are.
 *
 * <h2>Seven kinds</h2>
 *
 * <table>
 * <caption>Kinds of variables and what is lawful for them</caption>
 * <tr><th>kind</th><th>the question it answers</th><th>what is lawful</th></tr>
 * <tr><td>{@link dev.firstlook.data.ContinuousVariable}</td><td>how much?</td><td>mean, variance,
 * quantiles, histogram</td></tr>
 * <tr><td>{@link dev.firstlook.data.DiscreteVariable}</td><td>how many?</td><td>the same, and the
 * frequency of each count</td></tr>
 * <tr><td>{@link dev.firstlook.data.CategoricalVariable}</td><td>which one?</td><td>mode,
 * frequencies, entropy</td></tr>
 * <tr><td>{@link dev.firstlook.data.OrdinalVariable}</td><td>how high?</td><td>the same, and median
 * and quantiles, which are levels</td></tr>
 * <tr><td>{@link dev.firstlook.data.TemporalVariable}</td><td>when?</td><td>first, last</td></tr>
 * <tr><td>{@link dev.firstlook.data.IdentifierVariable}</td><td>which thing?</td><td>distinct,
 * unique</td></tr>
 * <tr><td>{@link dev.firstlook.data.TextVariable}</td><td>in what words?</td><td>distinct,
 * lengths</td></tr>
 * </table>
 *
 * <p>What is not lawful does not compile; asked for by name, as in {@code
 * penguins.mean("species")}, it is refused with the reason.
 *
 * <h2>Types with evidence</h2>
 *
 * {@link dev.firstlook.data.TypeInference} looks at every value of a column, never at a sample, and
 * at its name. Each rule that has something to say gives a piece of {@link
 * dev.firstlook.data.Evidence} with a weight for and against the types; {@link
 * dev.firstlook.data.InferredType} has the sum, the runner-up, and why it lost. What you know
 * better is said by {@code withType}, {@code withOrdinal}, {@code withTemporal} and {@code
 * withMissing} of {@link dev.firstlook.data.Dataset}.
 *
 * <h2>Nothing is repaired, nothing is lost</h2>
 *
 * A type is inferred only if it can hold every value. {@link dev.firstlook.data.Alerts} report what
 * looks wrong, such as a 9999 among speeds, and never apply it. A file that is broken ends in a
 * {@link dev.firstlook.data.DatasetReadException} that says where, what was found, and what was
 * expected.
 */
@NullMarked
package dev.firstlook.data;

import org.jspecify.annotations.NullMarked;
