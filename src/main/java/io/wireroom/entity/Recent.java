package io.wireroom.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The mentions a reader still has in mind: those of the last few sentences, newest first. */
final class Recent {
  private static final int MENTIONS = 80;
  private static final int ENTITIES = 12;

  private final ArticleTokens tokens;
  private final int sentences;
  private final ArrayDeque<Draft> mentions = new ArrayDeque<>();

  Recent(ArticleTokens tokens, int sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  void add(Draft mention) {
    mentions.addFirst(mention);
  }

  /** The newest mention of each entity that is still in mind at a token. */
  List<Draft> newestAt(int token) {
    while (!mentions.isEmpty()
        && tokens.sentence(token) - tokens.sentence(mentions.peekLast().first) > sentences) {
      mentions.removeLast();
    }
    List<Draft> newest = new ArrayList<>();
    Iterator<Draft> all = mentions.iterator();
    for (int i = 0; i < MENTIONS && all.hasNext() && newest.size() < ENTITIES; i++) {
      Draft mention = all.next();
      boolean seen = false;
      for (Draft one : newest) {
        seen |= one.entity == mention.entity;
      }
      if (!seen) {
        newest.add(mention);
      }
    }
    return newest;
  }

  /** Whether a mention stands where a subject does: no preposition before, a verb behind. */
  static boolean subject(ArticleTokens tokens, Draft mention) {
    String before =
        mention.first > tokens.sentenceStart(mention.first) ? tokens.pos(mention.first - 1) : "";
    if (tokens.possessive(mention.end)) {
      return false;
    }
    if (tokens.finiteVerb(mention.end)
        || (tokens.pos(mention.end).startsWith("RB") && tokens.finiteVerb(mention.end + 1))) {
      return true;
    }
    if (before.equals("IN") || before.equals("TO")) {
      return false;
    }
    return before.startsWith("VB")
        ? Reporting.says(tokens.lower(mention.first - 1))
        : mention.first - tokens.sentenceStart(mention.first) <= 4;
  }
}
