package io.wireroom.stance;

import io.wireroom.lexicon.Lists;
import io.wireroom.syntax.Parse;
import io.wireroom.text.Token;
import java.util.List;

/**
 * Finds what one who is named in a sentence does to another, where a pattern of the list {@code
 * event-verbs} is sure: no modal, no condition, no negation, nobody who is only a pronoun.
 * Immutable and safe to share between threads.
 */
final class EventFinder {
  private final EventWords list;

  /**
   * Reads the list.
   *
   * @throws io.wireroom.fault.UserFault where a row of it cannot be understood
   */
  EventFinder(Lists lists) {
    list = new EventWords(lists);
  }

  /** Reads one sentence, for any number of pairs. Not safe to share between threads. */
  Reading in(List<Token> tokens, Parse parse) {
    return new Reading(new TreeWords(tokens, parse), list);
  }

  /** A sentence that is asked for events. */
  static final class Reading {
    private final VerbEvents verbs;
    private final NounEvents nouns;

    private Reading(TreeWords words, EventWords list) {
      PhraseReach reach = new PhraseReach(words, list);
      Actuality actuality = new Actuality(words, list);
      verbs = new VerbEvents(words, list, reach, actuality);
      nouns = new NounEvents(words, list, reach, actuality);
    }

    /**
     * The event that goes from one to the other, in time linear in the depth of the tree.
     *
     * @return null where no pattern is sure
     */
    Event between(EventActor source, EventActor target) {
      Event event = verbs.between(source, target, false);
      event = event == null ? nouns.between(source, target, false) : event;
      event = event == null ? verbs.between(target, source, true) : event;
      event = event == null ? nouns.between(target, source, true) : event;
      event = event == null ? verbs.together(source, target) : event;
      return event == null ? nouns.together(source, target) : event;
    }
  }
}
