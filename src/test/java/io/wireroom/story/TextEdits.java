package io.wireroom.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What papers do to the text of an agency before they print it. */
final class TextEdits {
  private static final List<String> NAMES =
      List.of("Jane Roe", "Tom Alder", "Maria Quint", "Peter Vance", "Lucy Harrow", "Omar Finch");

  private static final List<Map.Entry<String, String>> BRITISH =
      List.of(
          Map.entry("organization", "organisation"),
          Map.entry("organized", "organised"),
          Map.entry("recognize", "recognise"),
          Map.entry("realize", "realise"),
          Map.entry("analyzed", "analysed"),
          Map.entry("criticized", "criticised"),
          Map.entry("labor", "labour"),
          Map.entry("color", "colour"),
          Map.entry("favor", "favour"),
          Map.entry("neighbor", "neighbour"),
          Map.entry("honor", "honour"),
          Map.entry("defense", "defence"),
          Map.entry("center", "centre"),
          Map.entry("theater", "theatre"),
          Map.entry("traveled", "travelled"),
          Map.entry("canceled", "cancelled"),
          Map.entry("program", "programme"),
          Map.entry("toward", "towards"),
          Map.entry("percent", "per cent"));

  /** Words that an editor swaps; each stands for the first of its row. */
  private static final List<Map.Entry<String, String>> SWAPS =
      List.of(
          Map.entry("said", "stated"),
          Map.entry("also", "in addition"),
          Map.entry("after", "following"),
          Map.entry("about", "around"),
          Map.entry("but", "however,"),
          Map.entry("because", "since"),
          Map.entry("new", "fresh"),
          Map.entry("company", "firm"),
          Map.entry("million", "m"),
          Map.entry("several", "a number of"),
          Map.entry("many", "numerous"),
          Map.entry("will", "is to"),
          Map.entry("which", "that"),
          Map.entry("more than", "over"),
          Map.entry("the", "this"),
          Map.entry("large", "big"),
          Map.entry("people", "persons"));

  private static final List<String> FILLERS =
      List.of("reportedly", "meanwhile", "as expected", "in turn", "so far", "at the time");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Random random;

  TextEdits(Random random) {
    this.random = random;
  }

  /** A third to nine tenths of the paragraphs stay, from the top. */
  StoryText cut(StoryText text) {
    int size = text.paragraphs().size();
    int kept = Math.max(Math.min(size, 2), (int) (size * (0.33 + random.nextDouble() * 0.57)));
    return text.withParagraphs(text.paragraphs().subList(0, kept));
  }

  /**
   * The first paragraph is another, of words of its own.
   *
   * @param foreign a paragraph of no article of the set
   */
  StoryText newLede(StoryText text, String foreign) {
    List<String> paragraphs = new ArrayList<>(text.paragraphs());
    paragraphs.set(0, foreign);
    return text.withParagraphs(paragraphs);
  }

  /** All paragraphs but the first in another order. */
  StoryText reorder(StoryText text) {
    List<String> paragraphs = new ArrayList<>(text.paragraphs());
    if (paragraphs.size() > 2) {
      Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
    }
    return text.withParagraphs(paragraphs);
  }

  /** A name at the head, and who helped at the foot. */
  StoryText localByline(StoryText text) {
    List<String> paragraphs = new ArrayList<>(text.paragraphs());
    String name = NAMES.get(random.nextInt(NAMES.size()));
    paragraphs.set(0, "By " + name + ", staff writer. " + paragraphs.get(0));
    paragraphs.add("The Associated Press contributed to this report. Contact us with your views.");
    return text.withParagraphs(paragraphs);
  }

  /** Seven of ten numbers are others. */
  StoryText numbers(StoryText text) {
    return each(
        text,
        paragraph ->
            DIGITS
                .matcher(paragraph)
                .replaceAll(
                    number ->
                        random.nextInt(10) < 7
                            ? Integer.toString(1 + random.nextInt(900))
                            : number.group()));
  }

  StoryText british(StoryText text) {
    return each(text, paragraph -> swap(paragraph, BRITISH, 1));
  }

  /**
   * Words swapped, put in and left out.
   *
   * @param share of the words, about
   */
  StoryText reword(StoryText text, double share) {
    return each(
        text,
        paragraph -> {
          StringBuilder out = new StringBuilder();
          for (String word : swap(paragraph, SWAPS, 0.5).split(" ")) {
            double dice = random.nextDouble();
            if (dice < share / 2) {
              out.append(FILLERS.get(random.nextInt(FILLERS.size()))).append(' ');
            }
            if (dice < share / 2 || dice > share) {
              out.append(word).append(' ');
            }
          }
          return out.toString().strip();
        });
  }

  private String swap(String text, List<Map.Entry<String, String>> words, double chance) {
    String swapped = text;
    for (Map.Entry<String, String> word : words) {
      if (random.nextDouble() < chance) {
        swapped =
            Pattern.compile("\\b" + word.getKey() + "\\b")
                .matcher(swapped)
                .replaceAll(word.getValue());
      }
    }
    return swapped;
  }

  private static StoryText each(StoryText text, UnaryOperator<String> edit) {
    return text.withParagraphs(text.paragraphs().stream().map(edit).toList());
  }
}
