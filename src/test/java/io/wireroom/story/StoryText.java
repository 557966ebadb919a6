package io.wireroom.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article for making others of: a headline and paragraphs.
 *
 * @param paragraphs without the headline; of one to three sentences
 */
public record StoryText(String title, List<String> paragraphs) {
  private static final String SENTENCE_END = "(?<=[.!?][\"”’']?)\\s+(?=[\"“‘A-Z0-9])";

  /** Headline first; a text of one long paragraph is cut into such of two sentences. */
  public static StoryText of(String title, String text) {
    String body = text.startsWith(title) ? text.substring(title.length()) : text;
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : body.strip().split("\\n+")) {
      List<String> sentences = sentences(paragraph.strip());
      if (sentences.size() <= 3) {
        paragraphs.add(paragraph.strip());
      } else {
        for (int i = 0; i < sentences.size(); i += 2) {
          paragraphs.add(String.join(" ", sentences.subList(i, Math.min(i + 2, sentences.size()))));
        }
      }
    }
    return new StoryText(title, paragraphs.stream().filter(p -> !p.isBlank()).toList());
  }

  /** Sentences, cut coarsely. */
  static List<String> sentences(String paragraph) {
    return Arrays.stream(paragraph.split(SENTENCE_END)).collect(Collectors.toList());
  }

  StoryText withTitle(String other) {
    return new StoryText(other, paragraphs);
  }

  StoryText withParagraphs(List<String> others) {
    return new StoryText(title, List.copyOf(others));
  }

  int words() {
    return text().split("\\s+").length;
  }

  /** As {@code articles.text} has it. */
  public String text() {
    return title + "\n\n" + String.join("\n\n", paragraphs);
  }
}
