package io.wireroom.story;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up articles, each of its number alone, in words that are as unevenly common as real ones.
 *
 * <p>An article is about an event of some days: it tells the event's words, people and quotes. A
 * third of the articles are copies of a story of the same event, of the same day or the one after,
 * cut at the end or with a new beginning.
 *
 * @param articles how many there are
 * @param days over how many days they lie, evenly
 * @param host share of the articles that one outlet has
 * @param copies so many articles are copies of one story
 * @param quoted one quote stands in so many articles
 */
record SyntheticNews(long articles, int days, double host, long copies, long quoted)
    implements Serializable {
  private static final int WORDS = 40_000;
  private static final int PEOPLE = 30_000;
  private static final int PER_EVENT = 12;
  private static final int PARAGRAPHS = 9;
  private static final int SENTENCES = 3;
  private static final String[] SMALL =
      ("the the the the of of of to to to in in in and and and a a a that for on with is was said by"
              + " at from as it has have its be were will not but which after an his her who would")
          .split(" ");
  private static final String[] SYLLABLES =
      ("ba be bi bo bu da de di do du fa fe fi ga ge go ha he hi ka ke ki ko la le li lo lu ma me mi"
              + " mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so ta te ti to tu va ve vi"
              + " wa we za zo")
          .split(" ");

  /** A person of the made-up world. */
  record Person(String id, String name, String title, String country) {}

  /** Words that somebody says in an article. */
  record Said(String text, Person speaker) {}

  /** An article. */
  record Made(
      long number,
      int day,
      int minute,
      String outlet,
      String title,
      List<String> paragraphs,
      List<Person> people,
      List<Said> said,
      String place) {
    String text() {
      return title + "\n\n" + String.join("\n\n", paragraphs);
    }
  }

  /** The article of a number, from 0. */
  Made article(long number) {
    Random own = random(number, 1);
    int day = (int) (number * days / articles);
    long event = event(number, own);
    boolean hot = copies > 0 && number % Math.max(1, articles / copies) == 0;
    boolean copied = hot || own.nextInt(3) == 0;
    // A story of the event that some copy; the others are their own.
    long story = hot ? -1 : copied ? event * 1000 + own.nextInt(3) : event * 1000 + 10 + number;
    long about = hot ? -1 : event;
    List<Person> people = people(about);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Random words = random(hot ? -1 : event * 10 + own.nextInt(6), 5);
      said.add(
          new Said(sentence(words, about, 6 + words.nextInt(14)), people.get(words.nextInt(3))));
    }
    if (quoted > 0 && number % Math.max(1, articles / quoted) == 0) {
      Random words = random(-2, 5);
      said.set(0, new Said(sentence(words, -2, 15), people(-2).get(own.nextInt(50) == 0 ? 1 : 0)));
    }
    List<String> paragraphs = paragraphs(story, about, people, copied ? own : null);
    for (int i = 0; i < said.size(); i++) {
      String quote = "\"" + said.get(i).text() + ",\" " + said.get(i).speaker().name() + " said.";
      paragraphs.add(Math.min(paragraphs.size(), 1 + 2 * i), quote);
    }
    String outlet = own.nextDouble() < host ? "Big Host" : "Paper " + own.nextInt(400);
    String title = sentence(random(story, 7), about, 7);
    String place = name(random(about, 8));
    int minute = own.nextInt(24 * 60);
    return new Made(number, day, minute, outlet, title, paragraphs, people, said, place);
  }

  /** About a dozen articles are about one event, of the same three days. */
  private long event(long number, Random own) {
    long perDay = Math.max(1, articles / days);
    long around = number - own.nextInt((int) Math.min(perDay, 1_000_000));
    return Math.max(0, around) / PER_EVENT;
  }

  private List<String> paragraphs(long story, long event, List<Person> people, Random editor) {
    Random words = random(story, 3);
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < PARAGRAPHS; p++) {
      StringBuilder paragraph = new StringBuilder();
      for (int s = 0; s < SENTENCES; s++) {
        String name = words.nextInt(3) == 0 ? people.get(words.nextInt(3)).name() + " " : "";
        String told = sentence(words, event, 10 + words.nextInt(12));
        String sentence = name.isEmpty() ? told : name + Character.toLowerCase(told.charAt(0));
        paragraph.append(sentence).append(name.isEmpty() ? ". " : told.substring(1) + ". ");
      }
      paragraphs.add(paragraph.toString().strip());
    }
    if (editor == null) {
      return paragraphs;
    }
    if (editor.nextBoolean()) {
      paragraphs.set(0, sentence(editor, event, 25) + ".");
    }
    int kept = 4 + editor.nextInt(PARAGRAPHS - 3);
    return new ArrayList<>(paragraphs.subList(0, kept));
  }

  private static List<Person> people(long event) {
    Random random = random(event, 4);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      people.add(person((int) (PEOPLE * Math.pow(random.nextDouble(), 4))));
    }
    return people;
  }

  /** The first of them are in most articles. */
  private static Person person(int number) {
    Random random = random(number, 9);
    String name = name(random) + " " + name(random);
    String id = "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    String title = random.nextBoolean() ? "minister" : "mayor";
    return new Person(id, name, title, random.nextBoolean() ? "NOR" : "PER");
  }

  /** Half small words, some of the event's own, the rest as the world has them. */
  private static String sentence(Random random, long event, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int dice = random.nextInt(10);
      if (i > 0) {
        sentence.append(' ');
      }
      if (dice < 5) {
        sentence.append(SMALL[random.nextInt(SMALL.length)]);
      } else if (dice < 7) {
        sentence.append(word(random(event * 20 + random.nextInt(15), 6).nextInt(WORDS)));
      } else {
        sentence.append(word((int) (WORDS * Math.pow(random.nextDouble(), 3))));
      }
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.toString();
  }

  private static String name(Random random) {
    String name = word(200 + random.nextInt(WORDS - 200));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < 3; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.append(number % 7 == 0 ? "n" : "").toString();
  }

  private static Random random(long number, int purpose) {
    long mixed = (number * 31 + purpose) * 0x9e3779b97f4a7c15L;
    return new Random(mixed ^ (mixed >>> 29));
  }
}
