package io.wireroom.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles to make reprint sets of. */
public final class StoryTexts {
  private static final Path SAMPLE = Path.of("jobs/demo/articles");
  private static final String FICTION = "This story is fiction";
  private static final int PARAGRAPH = 60;
  private static final int HEADLINE = 25;
  private static final int SHORTEST = 3;

  private StoryTexts() {}

  /** Those of files with an article a line. */
  public static List<StoryText> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<StoryText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      texts.add(StoryText.of(article.get("title").asText(), article.get("text").asText()));
    }
    return texts;
  }

  /** The bundled ones, of each story one version. */
  public static List<StoryText> sample() throws IOException {
    List<StoryText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
          texts.addAll(lines(file));
        } else if (name.endsWith(".txt") && !name.endsWith("-1.txt") && !name.endsWith("-2.txt")) {
          // Not all of the sample is UTF-8; a wrong character harms nothing here.
          texts.add(plain(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
      }
    }
    return texts.stream().filter(text -> text.paragraphs().size() >= SHORTEST).toList();
  }

  /** The first long line is the headline, the longer ones are paragraphs. */
  private static StoryText plain(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    String title =
        lines.stream()
            .filter(line -> line.length() > HEADLINE && !line.startsWith("Tags"))
            .findFirst()
            .orElse("");
    String body =
        String.join(
            "\n",
            lines.stream()
                .filter(l -> l.length() > PARAGRAPH && !l.equals(title) && !l.contains(FICTION))
                .toList());
    return StoryText.of(title, body);
  }
}
