package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for people is short, hangs together and names every room. */
class PagesTest {
  private static final int LONGEST = 196;
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  static Stream<Path> all() throws IOException {
    return Pages.all().stream();
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readAllLines(Pages.README)).hasSizeLessThanOrEqualTo(LONGEST);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results())
        .allSatisfy(
            link -> {
              Path target = target(page, link.group(1));
              assertThat(target).as(link.group()).exists();
              if (link.group(2) != null) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
              }
            });
  }

  @Test
  void theReadmeLeadsToEveryPage() throws IOException {
    Set<Path> linked =
        LINK.matcher(Files.readString(Pages.README))
            .results()
            .map(link -> target(Pages.README, link.group(1)))
            .collect(Collectors.toSet());
    assertThat(linked).containsAll(Pages.site());
  }

  @Test
  void theMenuHasEveryPage() throws IOException {
    String menu = Files.readString(Path.of("src/site/site.xml"));
    assertThat(Pages.site())
        .map(page -> page.getFileName().toString().replace(".md", ".html"))
        .allSatisfy(page -> assertThat(menu).contains("href=\"" + page + "\""));
  }

  @Test
  void theArchitectureNamesEveryRoom() throws IOException {
    Path house = Path.of("src/main/java/io/wireroom");
    try (Stream<Path> files = Files.walk(house)) {
      List<String> rooms =
          files
              .filter(file -> file.endsWith("package-info.java"))
              .map(file -> house.relativize(file.getParent()).toString())
              .map(room -> room.replace(house.getFileSystem().getSeparator(), "."))
              .toList();
      String page = Files.readString(Path.of("src/site/markdown/architecture.md"));
      assertThat(ROOM.matcher(page).results().map(room -> room.group(1)))
          .containsExactlyInAnyOrderElementsOf(rooms);
    }
  }

  private static Path target(Path page, String link) {
    return link.isEmpty() ? page : Path.of("").resolve(page).resolveSibling(link).normalize();
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
