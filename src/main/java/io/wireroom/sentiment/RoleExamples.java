package io.wireroom.sentiment;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of our own, with invented people, that teach who a sentiment goes to: who does it and
 * whom it is done to (every verb of the list {@code directed-verbs}), who holds it ({@code
 * holder-words}), who only says it, and where it happened. Labelled news has few of each verb.
 */
public final class RoleExamples {
  /** Valences of lists below this are none. */
  private static final double LEAST = 0.2;

  private static final String[][] PEOPLE = {
    {"Lena Vogt", "Pavel Orlin"},
    {"Tomas Berg", "the Orlin Bank"},
    {"Norway", "Denmark"},
    {"Senator Ida Moen", "President Karel Novak"}
  };
  private static final String[] DONE = {
    "%1$s %3$s %2$s.", "%1$s %3$s %2$s on Monday over the plan.", "On Tuesday, %1$s %3$s %2$s.",
  };
  private static final String[] SUFFERED = {
    "%2$s was %3$s by %1$s.", "%2$s was %3$s on Tuesday by %1$s, officials said."
  };
  private static final String[] HELD = {
    "%1$s was %3$s %2$s.", "%1$s said he was %3$s %2$s.", "%1$s is %3$s %2$s over the talks."
  };
  private static final String[] SAID = {
    "“It was a %2$s day,” %1$s said.",
    "“This is %2$s,” said %1$s.",
    "The plan was %2$s, %1$s told reporters."
  };
  private static final String[] HAPPENED = {
    "A %2$s broke out in %1$s on Monday.",
    "Police in %1$s are looking into the %2$s.",
    "The %2$s happened near a village in %1$s, officials said."
  };
  private static final String[] JUDGEMENTS = {
    "terrible",
    "shameful",
    "wonderful",
    "great",
    "horrible",
    "disappointing",
    "excellent",
    "awful",
    "dangerous",
    "historic"
  };
  private static final String[] EVENTS = {
    "fire",
    "deadly crash",
    "attack",
    "flood",
    "storm",
    "explosion",
    "murder",
    "fight",
    "crisis",
    "panic"
  };
  private static final String[] PLACES = {"Norway", "Peru", "Iceland", "Kenya"};

  private final List<Example> examples = new ArrayList<>();

  private RoleExamples() {}

  /** A target in a sentence. */
  public record Target(Span span, Polarity polarity) {}

  /** A sentence with its targets. */
  public record Example(String text, List<Target> targets) {}

  /** All sentences, always in the same order. */
  public static List<Example> of(Lists lists) {
    RoleExamples made = new RoleExamples();
    int turn = 0;
    for (ListRow row : lists.rows("directed-verbs")) {
      String past = past(row);
      if (past != null) {
        Polarity agent = polarity(row.number("agent"));
        Polarity patient = polarity(row.number("patient"));
        made.add(DONE[turn % DONE.length], PEOPLE[turn % PEOPLE.length], past, agent, patient);
        made.add(
            SUFFERED[turn % SUFFERED.length],
            PEOPLE[(turn + 1) % PEOPLE.length],
            past,
            agent,
            patient);
        turn++;
      }
    }
    for (ListRow row : lists.rows("holder-words")) {
      String held = row.get("word").indexOf(' ') > 0 ? row.get("word") : row.get("word") + " with";
      made.add(
          HELD[turn % HELD.length],
          PEOPLE[turn % PEOPLE.length],
          held,
          Polarity.NEUTRAL,
          polarity(row.number("score")));
      turn++;
    }
    for (String judgement : JUDGEMENTS) {
      for (String said : SAID) {
        made.add(said, PEOPLE[turn++ % PEOPLE.length][0], judgement);
      }
    }
    for (String event : EVENTS) {
      for (String happened : HAPPENED) {
        made.add(happened, PLACES[turn++ % PLACES.length], event);
      }
    }
    return List.copyOf(made.examples);
  }

  private static Polarity polarity(double score) {
    return score >= LEAST
        ? Polarity.POSITIVE
        : score <= -LEAST ? Polarity.NEGATIVE : Polarity.NEUTRAL;
  }

  /** The simple past of a row of the list; null where it is irregular. */
  private static String past(ListRow row) {
    if (!row.get("forms").isEmpty()) {
      for (String form : row.get("forms").split(" ")) {
        if (form.endsWith("ed")) {
          return form;
        }
      }
      return null;
    }
    String verb = row.get("verb");
    if (verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private void add(String template, String[] pair, String verb, Polarity agent, Polarity patient) {
    String text = capital(String.format(template, pair[0], pair[1], verb));
    examples.add(
        new Example(
            text,
            List.of(
                new Target(span(text, pair[0]), agent), new Target(span(text, pair[1]), patient))));
  }

  private void add(String template, String target, String word) {
    String text = capital(String.format(template, target, word));
    examples.add(new Example(text, List.of(new Target(span(text, target), Polarity.NEUTRAL))));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static Span span(String text, String name) {
    int begin = text.indexOf(name.substring(1)) - 1;
    return new Span(begin, begin + name.length());
  }
}
