package io.wireroom.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What is mangled: the stories of the bundled sample. */
final class Seeds {
  private static final Path SAMPLE = Path.of("jobs/demo/articles");

  private final List<String> texts = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<Map<String, String>> records = new ArrayList<>();

  Seeds() {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".txt")) {
          // One of them is no UTF-8; what a letter of it becomes does not matter here.
          texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } else if (name.endsWith(".html")) {
          pages.add(Files.readString(file));
        } else if (name.endsWith(".jsonl")) {
          for (String line : Files.readAllLines(file)) {
            records.add(fields(line));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    Iterator<Map.Entry<String, JsonNode>> all =
        JsonMapper.builder().build().readTree(line).fields();
    while (all.hasNext()) {
      Map.Entry<String, JsonNode> field = all.next();
      JsonNode value = field.getValue();
      fields.put(field.getKey(), value.isTextual() ? value.textValue() : value.path(0).asText());
    }
    return fields;
  }

  String text(Random random) {
    return one(texts, random);
  }

  /** With an address of its own. */
  String page(Random random) {
    return one(pages, random).replace(".example/", ".example/" + random.nextLong() + "/");
  }

  /** A record's fields with their texts, authors as one of them, and an address of its own. */
  Map<String, String> record(Random random) {
    Map<String, String> record = new LinkedHashMap<>(one(records, random));
    if (random.nextBoolean()) {
      record.put("text", text(random));
    }
    record.computeIfPresent("url", (name, url) -> url + "/" + random.nextLong());
    return record;
  }

  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
