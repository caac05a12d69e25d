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
