package io.wireroom.story.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** How far the same words travel: of one group of quotes, what each day saw of it. */
public final class Travel {
  /** Different speakers that are told apart on a day; further ones are not counted. */
  private static final int MOST_VOICES = 50;

  /** A speaker as given on a day: in which articles and stories. */
  private record Attested(Set<Long> articles, Set<Long> stories) {
    Attested() {
      this(new HashSet<>(), new HashSet<>());
    }
  }

  private static final class Day {
    private final Set<Long> articles = new HashSet<>();
    private final Set<Long> stories = new HashSet<>();
    private final Set<Long> outlets = new HashSet<>();
    private final Map<Voice, Attested> voices = new LinkedHashMap<>();
    private String longest;
    private int words;

    void add(Day other) {
      articles.addAll(other.articles);
      stories.addAll(other.stories);
      outlets.addAll(other.outlets);
      other.voices.forEach(
          (voice, attested) -> {
            Attested own = voices.computeIfAbsent(voice, v -> new Attested());
            own.articles.addAll(attested.articles);
            own.stories.addAll(attested.stories);
          });
      longest(other.words, other.longest);
    }

    /** The first of the longest. */
    void longest(int count, String quote) {
      if (longest == null || count > words) {
        words = count;
        longest = quote;
      }
    }
  }

  private final NavigableMap<Long, Day> days = new TreeMap<>();

  /**
   * One quote of the group, in the order of printing.
   *
   * @param outlet null where not known
   * @param words how many it has
   */
  public void add(Printed printed, String outlet, int words, String quote) {
    Day day = days.computeIfAbsent(printed.day(), d -> new Day());
    long article = QuoteKeys.hash(printed.article());
    long story = QuoteKeys.hash(printed.story());
    day.articles.add(article);
    day.stories.add(story);
    if (outlet != null) {
      day.outlets.add(QuoteKeys.hash(outlet));
    }
    day.longest(words, quote);
    Voice voice = printed.voice();
    boolean counted = day.voices.containsKey(voice) || day.voices.size() < MOST_VOICES;
    if (voice.name() != null && counted) {
      Attested attested = day.voices.computeIfAbsent(voice, v -> new Attested());
      attested.articles.add(article);
      attested.stories.add(story);
    }
  }

  /** The days on which there is a quote. */
  public List<Long> days() {
    return List.copyOf(days.keySet());
  }

  /**
   * What a day shows.
   *
   * @param horizon days before it and after it that are counted
   */
  public Figures around(long day, int horizon) {
    Map<Long, Day> near = days.subMap(day - horizon, true, day + horizon, true);
    Day all = new Day();
    near.values().forEach(all::add);
    List<List<Voice>> people = people(all.voices);
    Voice speaker = Voice.NONE;
    int support = 0;
    for (List<Voice> person : people) {
      Set<Long> stories = new HashSet<>();
      person.forEach(voice -> stories.addAll(all.voices.get(voice).stories));
      if (stories.size() > support) {
        support = stories.size();
        speaker = person.get(0);
      }
    }
    return new Figures(
        all.articles.size(),
        all.stories.size(),
        all.outlets.size(),
        near.size(),
        isContested(all.voices),
        all.longest,
        speaker,
        support);
  }

  /** The voices of one person together, the best attested first, everywhere. */
  private static List<List<Voice>> people(Map<Voice, Attested> voices) {
    List<Voice> order = new ArrayList<>(voices.keySet());
    order.sort(
        Comparator.comparing((Voice voice) -> !voice.isNamed())
            .thenComparing(voice -> -voices.get(voice).stories.size())
            .thenComparing(voice -> -voice.name().length())
            .thenComparing(Voice::toString));
    List<List<Voice>> people = new ArrayList<>();
    for (Voice voice : order) {
      List<Voice> person =
          people.stream()
              .filter(known -> Voices.compare(known.get(0), voice) == Sameness.SAME)
              .findFirst()
              .orElse(null);
      if (person == null) {
        person = new ArrayList<>();
        people.add(person);
      }
      person.add(voice);
    }
    return people;
  }

  /**
   * Whether an article names somebody, and another article somebody else instead. Where one names
   * both, as a reading of its copies repeats, there is no contest.
   */
  private static boolean isContested(Map<Voice, Attested> voices) {
    List<Voice> named = voices.keySet().stream().filter(Voice::isNamed).toList();
    for (int i = 0; i < named.size(); i++) {
      for (int j = 0; j < i; j++) {
        Voice first = named.get(i);
        Voice second = named.get(j);
        if (Voices.compare(first, second) == Sameness.DIFFERENT
            && !voices.get(first).articles.equals(voices.get(second).articles)) {
          return true;
        }
      }
    }
    return false;
  }
}
