package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The mentions a reader still has in mind: those of the last few sentences, newest first. */
final class Recent {
  private static final int MENTIONS = 80;
  private static final int ENTITIES = 12;
  private static final int OPENING = 4;
  private static final int APPOSITION = 25;

  private final ArticleTokens tokens;
  private final int sentences;
  private final ArrayDeque<MentionDraft> mentions = new ArrayDeque<>();

  Recent(ArticleTokens tokens, int sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  void add(MentionDraft mention) {
    mentions.addFirst(mention);
  }

  /** The newest mention of each entity that is still in mind at a token. */
  List<MentionDraft> newestAt(int token) {
    while (!mentions.isEmpty()
        && tokens.sentence(token) - tokens.sentence(mentions.peekLast().first) > sentences) {
      mentions.removeLast();
    }
    List<MentionDraft> newest = new ArrayList<>();
    Iterator<MentionDraft> all = mentions.iterator();
    for (int i = 0; i < MENTIONS && all.hasNext() && newest.size() < ENTITIES; i++) {
      MentionDraft mention = all.next();
      boolean seen = false;
      for (MentionDraft one : newest) {
        seen |= one.entity == mention.entity;
      }
      if (!seen) {
        newest.add(mention);
      }
    }
    return newest;
  }

  /**
   * Whether a mention stands where a subject does: a verb behind it, or behind its apposition; else
   * no preposition before it and near the sentence's beginning.
   */
  static boolean subject(ArticleTokens tokens, MentionDraft mention) {
    int start = tokens.sentenceStart(mention.first);
    String before = mention.first > start ? tokens.pos(mention.first - 1) : "";
    if (tokens.possessive(mention.end)) {
      return false;
    }
    int verb = afterApposition(tokens, mention.end);
    if (tokens.finiteVerb(verb)
        || (PartOfSpeech.adverb(tokens.pos(verb)) && tokens.finiteVerb(verb + 1))) {
      return true;
    }
    boolean modifies =
        PartOfSpeech.noun(tokens.pos(mention.end))
            && tokens.sentenceEnd(mention.first) > mention.end;
    if (modifies || before.equals("IN") || before.equals("TO")) {
      return false;
    }
    return PartOfSpeech.verb(before)
        ? Reporting.says(tokens.lower(mention.first - 1))
        : mention.first - start <= OPENING;
  }

  /** The token after a phrase between commas at {@code end}; {@code end} where there is none. */
  private static int afterApposition(ArticleTokens tokens, int end) {
    if (!tokens.lower(end).equals(",")) {
      return end;
    }
    int limit = Math.min(tokens.sentenceEnd(end), end + APPOSITION);
    for (int i = end + 1; i < limit; i++) {
      if (tokens.lower(i).equals(",")) {
        return i + 1;
      }
    }
    return end;
  }
}
