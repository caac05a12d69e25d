/**
 * How did this number come about? Results that show their working.
 *
 * <p>A result that can justify itself is {@link dev.firstlook.explain.Explainable}; what it answers
 * is a {@link dev.firstlook.explain.Working}: a title, steps in words and numbers, and a conclusion
 * in plain words.
 *
 * <pre>{@code
 * Working working =
 *     Working.of("Is 3 + 4 even?")
 *         .step("add the two", "3 + 4 = 7")
 *         .step("divide by 2", "7 = 2 x 3 + 1, remainder 1")
 *         .conclude("The sum is odd.");
 * System.out.println(working); // for the terminal; toMarkdown() and toHtml() for pages
 * }</pre>
 *
 * <h2>Formulas</h2>
 *
 * A {@link dev.firstlook.explain.Formula} is an expression, not a string. It is put together by
 * hand from {@link dev.firstlook.explain.Formulas} and {@link dev.firstlook.explain.Notations},
 * prints as text, LaTeX and MathML, takes numbers for its symbols, and can be evaluated.
 *
 * <pre>{@code
 * import static dev.firstlook.explain.Formulas.*;
 * import static dev.firstlook.explain.Notations.*;
 *
 * Formula lambda = symbol("λ");
 * Formula k = symbol("k");
 * Formula mass = fraction(product(power(lambda, k), exp(negative(lambda))), factorial(k));
 * Formula poisson = equation(probability(equation(symbol("X"), k)), mass);
 * poisson.toString(); // P(X = k) = λᵏ e^-λ / k!
 * poisson.toLatex(); // P(X = k) = \frac{\lambda^{k} e^{-\lambda}}{k!}
 * poisson.with("λ", 3).with("k", 2).toString(); // P(X = 2) = 3² e⁻³ / 2!
 * poisson.with("λ", 3).with("k", 2).value(); // 0.22404180765538775
 *
 * Formula atMost = sum("k", number(0), number(9), mass).with("λ", 3);
 * atMost.expandedToValues(); // 0.04979 + 0.1494 + … + 0.002701
 *
 * Working.of("How likely are 2 when 3 are expected?")
 *     .step("Poisson's formula, with the numbers put in", poisson, Map.of("λ", 3.0, "k", 2.0))
 *     .conclude("About 22 in 100.");
 * }</pre>
 *
 * <h2>One place for how things look</h2>
 *
 * {@link dev.firstlook.explain.Numbers} holds the rounding policy: numbers are carried exactly and
 * shown to four significant digits, the same in every locale. {@link
 * dev.firstlook.explain.TextTable} holds how a table is aligned in a terminal, in Markdown and in
 * HTML. {@link dev.firstlook.explain.Escape} makes text that comes from data harmless wherever it
 * is shown.
 */
@NullMarked
package dev.firstlook.explain;

import org.jspecify.annotations.NullMarked;
