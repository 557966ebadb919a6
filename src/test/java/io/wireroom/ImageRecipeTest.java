package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipe of the image names the Spark we are built with, and files that there are. */
class ImageRecipeTest {
  private static final Path RECIPE = Path.of("jobs/kubernetes/Dockerfile");
  private static final Pattern COPY = Pattern.compile("(?m)^COPY (\\S+) (/opt/wireroom/(\\S+))$");

  @Test
  void theVersionsAreOurs() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String image = "apache/spark:%s-scala%s-java%s-ubuntu";

    assertThat(Files.readString(RECIPE))
        .contains(
            image.formatted(
                property(pom, "spark.version"),
                property(pom, "scala.binary"),
                property(pom, "maven.compiler.release")));
  }

  @Test
  void whatItCopiesLiesInTheSamePlaceAsHere() throws IOException {
    List<Matcher> copies =
        Files.readAllLines(RECIPE).stream()
            .filter(line -> line.startsWith("COPY"))
            .map(COPY::matcher)
            .toList();

    assertThat(copies)
        .isNotEmpty()
        .allSatisfy(
            copy -> {
              assertThat(copy.matches()).isTrue();
              assertThat(copy.group(3)).isEqualTo(copy.group(1));
              // The jar is built first.
              if (!copy.group(1).startsWith("target/")) {
                assertThat(Path.of(copy.group(1))).exists();
              }
            });
  }

  private static String property(String pom, String name) {
    Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }
}
