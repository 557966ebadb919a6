package io.wireroom.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Makes a set of reprints with its gold from articles of one's own, the same for the same seed.
 *
 * <p>A fifth of the articles is set aside as donors of foreign words. Each other one is a story: a
 * quarter of them a chain of two to four wire versions of one outlet, hours apart, that grows by
 * paragraphs or is corrected, two of three with tags ({@code LEAD}, {@code 2nd LD}, {@code
 * CORRECTED}); of each story there are 0 to 6 copies by other outlets, made of one of its versions
 * by one to four edits of {@link TextEdits}, all of them as long as three in ten of the shorter
 * text's word 3-grams are left; and for a third of the stories there is a look-alike that is no
 * copy: what a donor tells, in its own words, with the story's quotes, its names in the headline
 * and a paragraph of its background.
 */
public final class ReprintSet {
  private static final double LEAST_SHARED = 0.3;
  private static final Instant FIRST_DAY = Instant.parse("2024-07-01T00:00:00Z");
  private static final String[] TAGS = {null, "LEAD", "2nd LD", "3rd LD"};

  /**
   * An article of the set.
   *
   * @param story which story it is of; copies and versions of one have the same
   * @param rank place among the versions, from 1; that of the version a copy was made of
   * @param kind first, version, copy or look-alike
   * @param tag as {@code articles.wire_tag}
   * @param version as {@code articles.wire_version}
   * @param edits what was done to it
   */
  public record Piece(
      String id,
      int story,
      int rank,
      String kind,
      String outlet,
      Instant at,
      String tag,
      int version,
      StoryText text,
      String edits) {}

  private final Random random;
  private final TextEdits edits;
  private final List<StoryText> donors;
  private final List<Piece> pieces = new ArrayList<>();
  private int nextDonor;

  private ReprintSet(List<StoryText> donors, long seed) {
    this.random = new Random(seed);
    this.edits = new TextEdits(random);
    this.donors = donors;
  }

  /** Makes a set. */
  public static List<Piece> of(List<StoryText> articles, long seed) {
    List<StoryText> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    int donors = Math.max(1, shuffled.size() / 5);
    ReprintSet set = new ReprintSet(shuffled.subList(0, donors), seed + 1);
    List<StoryText> stories = shuffled.subList(donors, shuffled.size());
    for (int i = 0; i < stories.size(); i++) {
      set.story(i, stories.get(i));
    }
    for (int i = 0; i < Math.min(donors, stories.size() / 3); i++) {
      set.lookAlike(stories.size() + i, i * 3, stories.get(i * 3), shuffled.get(i));
    }
    return set.pieces;
  }

  private void story(int story, StoryText text) {
    Instant at = FIRST_DAY.plus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
    List<Piece> versions = random.nextInt(4) == 0 ? chain(story, text, at) : first(story, text, at);
    pieces.addAll(versions);
    int copies = random.nextInt(7);
    for (int i = 0; i < copies; i++) {
      Piece of = versions.get(random.nextInt(versions.size()));
      copy(of, "Paper " + (char) ('A' + i), story * 10 + i);
    }
  }

  private List<Piece> first(int story, StoryText text, Instant at) {
    return List.of(piece(story, 1, "first", "Wire", at, null, 1, text, ""));
  }

  private List<Piece> chain(int story, StoryText text, Instant at) {
    int size = text.paragraphs().size();
    int length = Math.max(1, Math.min(2 + random.nextInt(3), size - 1));
    boolean tagged = random.nextInt(3) > 0;
    List<Piece> chain = new ArrayList<>();
    Instant moment = at;
    StoryText now = text;
    for (int rank = 1; rank <= length; rank++) {
      // The first has a paragraph or more, and each has more than the one before.
      int kept = rank + (size - length) * rank / length;
      boolean corrected = rank == length && rank > 2 && random.nextBoolean();
      if (corrected) {
        now = edits.numbers(now);
      } else {
        now = text.withParagraphs(text.paragraphs().subList(0, kept));
        if (rank > 1 && random.nextInt(3) == 0) {
          now = edits.newLede(now, foreign());
        }
      }
      String tag = !tagged ? null : corrected ? "CORRECTED" : TAGS[rank - 1];
      String kind = rank == 1 ? "first" : "version";
      int version = tagged && !corrected ? rank : 1;
      String done = corrected ? "corrected" : "grown";
      chain.add(piece(story, rank, kind, "Wire", moment, tag, version, now, done));
      moment = moment.plus(Duration.ofMinutes(20 + random.nextInt(240)));
    }
    return chain;
  }

  private void copy(Piece of, String outlet, int number) {
    List<String> names =
        new ArrayList<>(
            List.of("cut", "lede", "reorder", "byline", "numbers", "british", "reword"));
    Collections.shuffle(names, random);
    int wanted = 1 + random.nextInt(4);
    StoryText text = of.text();
    List<String> done = new ArrayList<>();
    for (String name : names.subList(0, wanted)) {
      StoryText edited = edit(name).apply(text);
      if (SharedGrams.of(of.text().text(), edited.text()) >= LEAST_SHARED) {
        text = edited;
        done.add(name);
      }
    }
    Instant at = of.at().plus(Duration.ofMinutes(30 + random.nextInt(48 * 60)));
    String edited = String.join("+", done);
    pieces.add(
        piece(of.story(), of.rank(), "copy", outlet + number % 3, at, null, 1, text, edited));
  }

  private UnaryOperator<StoryText> edit(String name) {
    return switch (name) {
      case "cut" -> edits::cut;
      case "lede" -> text -> edits.newLede(text, foreign());
      case "reorder" -> edits::reorder;
      case "byline" -> edits::localByline;
      case "numbers" -> edits::numbers;
      case "british" -> edits::british;
      default -> text -> edits.reword(text, 0.05 + random.nextDouble() * 0.3);
    };
  }

  /** A paragraph of a donor; told anew each time, so that no two articles share it. */
  private String foreign() {
    StoryText donor = donors.get(nextDonor++ % donors.size());
    List<String> paragraphs = donor.paragraphs();
    String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
    StoryText alone = new StoryText("", List.of(paragraph));
    return edits.reword(alone, 0.5).paragraphs().get(0);
  }

  private void lookAlike(int story, int original, StoryText of, StoryText donor) {
    List<String> paragraphs = new ArrayList<>(donor.paragraphs());
    int words = donor.words();
    int taken = 0;
    for (String paragraph : of.paragraphs()) {
      for (String sentence : StoryText.sentences(paragraph)) {
        if (isQuote(sentence) && taken < Math.min(words, of.words()) / 2) {
          paragraphs.add(1 + random.nextInt(paragraphs.size()), sentence);
          taken += sentence.split(" ").length;
        }
      }
    }
    String background = of.paragraphs().get(of.paragraphs().size() - 1);
    if (background.split(" ").length * 5 < Math.min(words, of.words())) {
      paragraphs.add(background);
    }
    Instant at = first(original).at().plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    StoryText text = new StoryText(of.title(), paragraphs);
    pieces.add(piece(story, 1, "look-alike", "Rival", at, null, 1, text, ""));
  }

  private Piece first(int story) {
    return pieces.stream().filter(piece -> piece.story() == story).findFirst().orElseThrow();
  }

  private static boolean isQuote(String sentence) {
    long straight = sentence.chars().filter(c -> c == '"').count();
    return (straight > 0 && straight % 2 == 0)
        || (sentence.indexOf('“') >= 0 && sentence.indexOf('”') > 0);
  }

  private Piece piece(
      int story,
      int rank,
      String kind,
      String outlet,
      Instant at,
      String tag,
      int version,
      StoryText text,
      String done) {
    // Ids say nothing of the order.
    String id = "%08x%024x".formatted(random.nextInt(), pieces.size() * 100L + rank);
    return new Piece(id, story, rank, kind, outlet, at, tag, version, text, done);
  }
}
