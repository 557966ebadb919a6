package io.wireroom.cluster.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short articles that have something for every table, in two editions that differ in each. */
final class Stories {
  private static final int COUNT = 24;

  /** The two editions. */
  enum Edition {
    OLD("sell", 2),
    NEW("keep", 3);

    private final String verb;
    private final int quotes;

    Edition(String verb, int quotes) {
      this.verb = verb;
      this.quotes = quotes;
    }

    Edition other() {
      return this == OLD ? NEW : OLD;
    }
  }

  private Stories() {}

  /** Writes an edition, a file an article, of which each third is printed by another paper, too. */
  static Path write(Path folder, Edition edition) throws IOException {
    Path in = Files.createDirectories(folder.resolve(edition.name()));
    for (int i = 0; i < COUNT; i++) {
      Files.writeString(in.resolve("a" + i + ".jsonl"), json("Norwire", story(i, edition), i));
      if (i % 3 == 0) {
        Files.writeString(in.resolve("b" + i + ".jsonl"), json("Coast Post", story(i, edition), i));
      }
    }
    // One that is no article.
    Files.writeString(in.resolve("c.jsonl"), "{\"title\": \"" + edition + "\"");
    return in;
  }

  private static String json(String outlet, String text, int i) {
    return "{\"url\": \"https://%s.example/%d\", \"outlet\": \"%s\", \"title\": \"Vote no. %d\", \"date\": \"2024-05-%02d\", \"text\": \"%s\"}%n"
        .formatted(
            outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            i,
            outlet,
            i,
            1 + i % 4,
            text.replace("\"", "\\\"").replace("\n", "\\n"));
  }

  private static String story(int i, Edition edition) {
    StringBuilder story =
        new StringBuilder(
            "LEEDS, May %d (Norwire) -- The council of Leeds put off a vote on bridge no. %d on Monday.\n\n"
                .formatted(1 + i % 4, i));
    for (int said = 0; said < edition.quotes; said++) {
      story.append(
          "\"We will %s bridge no. %d of %d,\" said Anna Smith, the mayor of Leeds.\n\n"
              .formatted(edition.verb, said, i));
    }
    for (int day = 0; day < edition.quotes; day++) {
      story.append("The next vote is on May %d, 2024.\n\n".formatted(20 + day));
      story.append("France strongly condemned Japan for its aggression.\n\n");
    }
    return story.toString();
  }
}
