/**
 * How is it told? Lessons that are Java classes, and the pages they write.
 *
 * <p>A {@link dev.firstlook.notebook.Notebook} is told what to say and to show while the lesson
 * runs. It prints that to the terminal, and writes one HTML page that needs nothing else: no
 * network, no script.
 *
 * <pre>{@code
 * Dataset penguins = Datasets.penguins();
 * var page = Notebook.of("Types of data");
 * page.text("## Penguins\n\nHere is what *one look* at the file says.");
 * var types = page.show(penguins.types()); // shows it, and gives it back
 * page.showError(() -> penguins.mean("species")); // an error that teaches
 * page.remember("A type is not a format: it says which sums make sense.");
 * page.save(); // target/notebooks/TheClass.html
 * }</pre>
 *
 * <h2>Nothing is written twice</h2>
 *
 * The code on a page is the lesson's own source, the lines between one call and the next; the
 * results are those of the run. A lesson that fails leaves its page with the error where it
 * happened.
 *
 * <h2>Cells</h2>
 *
 * What was told is a list of {@link dev.firstlook.notebook.Cell}s. They hold text as it came; each
 * form of page makes it harmless in its own way. {@link dev.firstlook.notebook.Lessons} runs all
 * lessons of a folder and writes their index.
 */
@NullMarked
package dev.firstlook.notebook;

import org.jspecify.annotations.NullMarked;
