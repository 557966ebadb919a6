package io.wireroom.story.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A generated set of quotes of which is known which are the same words. Every quote of a list is
 * said in a story of its own; its story's other articles, other stories of the event and others of
 * the week repeat it, each whole, in part, edited as copy editors do ({@link QuoteEdits}), as a
 * scare quote of two rare words, or told in other words; some under a rival's name, under a
 * pronoun, or without any. Beside them stand what is not the same: the same stock phrases and the
 * same scare quotes from others in other stories, a quote with a {@code not} or another number, and
 * other quotes of one speaker. The same seed gives the same set.
 */
public final class QuoteSet {
  /** A quote, and what it is the same words as. */
  public record Made(Printed printed, String group, String id) {}

  private static final List<String> STOCK =
      List.of(
          "No comment.",
          "We are monitoring the situation closely.",
          "Our thoughts and prayers are with the families.",
          "It is too early to say.",
          "We take these allegations very seriously.",
          "Safety is our top priority.",
          "We are cooperating fully with the authorities.",
          "The matter is under investigation.",
          "We are ready.",
          "This is totally unacceptable.");

  private static final int DAYS = 7;
  private static final int FIRST_DAY = 20_000;

  private final Random random;
  private final QuoteEdits edits;
  private final List<Made> made = new ArrayList<>();
  private final Map<String, String> sayings = new HashMap<>();
  private int articles;

  private QuoteSet(long seed) {
    this.random = new Random(seed);
    this.edits = new QuoteEdits(random);
  }

  /**
   * Makes a set.
   *
   * @param quotes file of story, speaker and words, separated by tabs
   * @return in the order of their printing
   */
  public static List<Made> of(Path quotes, long seed) throws IOException {
    QuoteSet set = new QuoteSet(seed);
    List<String> speakers = new ArrayList<>();
    List<String[]> rows =
        Files.readAllLines(quotes).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .filter(row -> !row[1].isEmpty())
            .toList();
    rows.forEach(row -> speakers.add(row[1]));
    for (int i = 0; i < rows.size(); i++) {
      set.retell(i, rows.get(i)[1], rows.get(i)[2], speakers);
    }
    set.stock(speakers);
    List<Made> made = new ArrayList<>(set.made);
    made.sort(
        Comparator.comparingLong((Made each) -> each.printed().day())
            .thenComparing(each -> each.printed().article())
            .thenComparing(Made::id));
    return made;
  }

  private void retell(int number, String speaker, String words, List<String> speakers) {
    String group = "q" + number;
    String event = "event" + number;
    String story = "story" + number;
    int day = FIRST_DAY + random.nextInt(3);
    Voice voice = named(speaker);
    add(group, words, "direct", voice, story, event, day);
    for (int copy = random.nextInt(4); copy > 0; copy--) {
      add(group, edits.reprint(words), "direct", again(voice), story, event, day);
    }
    for (int other = random.nextInt(5); other > 0; other--) {
      boolean far = random.nextBoolean();
      String elsewhere = story + "-" + other;
      String about = far ? elsewhere : event;
      int later = day + random.nextInt(DAYS - 3);
      elsewhere(group, words, voice, elsewhere, about, later, far, speakers);
    }
    notTheSame(number, words, speaker, speakers, day);
  }

  private void elsewhere(
      String group,
      String words,
      Voice voice,
      String story,
      String event,
      int day,
      boolean far,
      List<String> speakers) {
    switch (random.nextInt(6)) {
      case 0 -> add(group, edits.edited(words), "direct", again(voice), story, event, day);
      case 1 -> add(group, edits.part(words), "direct", again(voice), story, event, day);
      case 2 ->
          add(group, edits.fewWords(words), "mixed", far ? voice : again(voice), story, event, day);
      case 3 -> {
        String told = edits.told(words);
        add(group, told, "indirect", voice, story, event, day);
      }
      case 4 -> {
        Voice rival = named(speakers.get(random.nextInt(speakers.size())));
        add(group, edits.edited(words), "direct", rival, story, event, day);
      }
      default -> {
        edits
            .scare(words)
            .ifPresent(
                scare -> add(group, scare, "mixed", far ? voice : again(voice), story, event, day));
      }
    }
  }

  private void notTheSame(
      int number, String words, String speaker, List<String> speakers, int day) {
    String story = "other" + number;
    Voice other = named(speakers.get(random.nextInt(speakers.size())));
    if (random.nextInt(3) == 0 && !other.name().equals(speaker)) {
      edits
          .scare(words)
          .ifPresent(
              scare ->
                  add(
                      "scare" + number,
                      scare,
                      "mixed",
                      random.nextBoolean() ? other : Voice.NONE,
                      story,
                      story,
                      day + 1));
    }
    if (random.nextInt(3) == 0) {
      edits
          .turned(words)
          .ifPresent(
              turned ->
                  add(
                      "turned" + number,
                      turned,
                      "direct",
                      other,
                      story + "t",
                      story + "t",
                      day + 2));
    }
  }

  /** Each phrase from several people in unrelated stories, some of these with a copy. */
  private void stock(List<String> speakers) {
    for (int i = 0; i < STOCK.size() * 6; i++) {
      String story = "stock" + i;
      String words = '"' + STOCK.get(i % STOCK.size()) + '"';
      Voice voice =
          random.nextInt(4) == 0 ? Voice.NONE : named(speakers.get((i * 7) % speakers.size()));
      int day = FIRST_DAY + random.nextInt(DAYS);
      add(story, words, "direct", voice, story, story, day);
      if (random.nextInt(3) == 0) {
        add(story, edits.reprint(words), "direct", again(voice), story, story, day);
      }
    }
  }

  private void add(
      String group, String words, String type, Voice voice, String story, String event, int day) {
    // Short of words, two sentences of the list may be cut to one and the same.
    String said =
        sayings.computeIfAbsent(words.toLowerCase(Locale.ROOT) + voice + event, w -> group);
    String article = "a%05d".formatted(articles++);
    made.add(
        new Made(
            new Printed(words, type, voice, article, story, event, day, 0, 0),
            said,
            article + "-q"));
  }

  /** As another article has the speaker: named, by family name alone, by a pronoun, not at all. */
  private Voice again(Voice voice) {
    int how = random.nextInt(6);
    if (voice.name() == null) {
      return voice;
    }
    return switch (how) {
      case 0 -> Voice.NONE;
      case 1 -> new Voice("pronoun", voice.id(), voice.name(), null, null, null);
      case 2 -> new Voice("pronoun", null, null, null, null, null);
      case 3 -> named(voice.name().substring(voice.name().lastIndexOf(' ') + 1));
      default -> voice;
    };
  }

  private static Voice named(String name) {
    String id =
        "person:" + String.join("-", Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ")));
    return new Voice("named", id, name, null, null, null);
  }
}
