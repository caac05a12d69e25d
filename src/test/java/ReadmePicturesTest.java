import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures of the README are what the library draws. */
class ReadmePicturesTest {

  /** Fonts differ from machine to machine, so that the files are not compared dot by dot. */
  @Test
  void everyPictureOfTheReadmeCanBeDrawnAnew() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    ReadmePictures.figures()
        .forEach(
            (name, figure) -> {
              String path = "notebooks/pictures/" + name + ".png";
              assertThat(readme).contains("(" + path + ")");
              assertThat(Path.of(path)).exists();
              assertThat(figure.description()).endsWith(".");
            });
    assertThat(readme.split("!\\[", -1)).hasSize(ReadmePictures.figures().size() + 1);
  }
}
