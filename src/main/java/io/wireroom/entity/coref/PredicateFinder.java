package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.NominalNouns.Kind;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a person is said to be or become: {@code she was the first woman to…}, {@code Frost
 * was elected chairman}; but not {@code Frost is a poet}, which says what he is like. The subject
 * is the name or pronoun that the verb follows.
 */
final class PredicateFinder {
  private static final int LONGEST = 8;

  private final TitleWords titles;
  private final NominalNouns nouns;

  PredicateFinder(TitleWords titles, NominalNouns nouns) {
    this.titles = titles;
    this.nouns = nouns;
  }

  /** The linked predicates of an article whose names and pronouns are linked already. */
  List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> mentions) {
    List<MentionDraft> found = new ArrayList<>();
    for (MentionDraft mention : mentions) {
      boolean subject =
          mention.type == MentionType.PERSON
              && mention.entity != null
              && mention.form != MentionForm.NOMINAL
              && !PartOfSpeech.possessivePronoun(tokens.pos(mention.first));
      int verb = subject ? afterBracket(tokens, mention.end) : -1;
      if (subject
          && verb < tokens.size()
          && tokens.sentence(verb) == tokens.sentence(mention.first)) {
        predicate(tokens, mention, adverb(tokens, verb), found);
      }
    }
    return found;
  }

  private void predicate(
      ArticleTokens tokens, MentionDraft subject, int verb, List<MentionDraft> found) {
    boolean is = tokens.lower(verb).equals("is") || tokens.lower(verb).equals("was");
    boolean copula =
        is || tokens.lower(verb).equals("became") || tokens.lower(verb).equals("becomes");
    int from = adverb(tokens, verb + 1);
    boolean office = false;
    switch (tokens.lower(copula ? from : verb)) {
      case "elected",
          "named",
          "appointed",
          "made",
          "crowned",
          "inducted",
          "reelected",
          "re-elected" -> {
        office = copula;
        from = copula ? from + 1 : from;
      }
      case "served", "serves" -> {
        office = tokens.lower(from).equals("as");
        from++;
      }
      default -> {
        // A copula alone: what it is follows at once.
      }
    }
    boolean indefinite = tokens.lower(from).equals("a") || tokens.lower(from).equals("an");
    if ((!copula && !office) || (is && !office && indefinite)) {
      return;
    }
    if (office && tokens.lower(from).equals("as")) {
      from++;
    }
    phrase(tokens, subject, from, office, found);
  }

  private void phrase(
      ArticleTokens tokens,
      MentionDraft subject,
      int from,
      boolean office,
      List<MentionDraft> found) {
    int i = from;
    switch (tokens.lower(i)) {
      case "a", "an", "the" -> i++;
      case "one" -> {
        if (tokens.lower(i + 1).equals("of")) {
          add(tokens, subject, i, i + 1, found);
        }
        return;
      }
      default -> {
        if (!office) {
          return;
        }
      }
    }
    int end = i;
    int limit = Math.min(i + LONGEST, tokens.sentenceEnd(subject.first));
    while (end < limit
        && (tokens.nominal(end) || part(tokens, end))
        && !tokens.inName(end, "person")) {
      end++;
    }
    if (end == i) {
      return;
    }
    String head = tokens.lower(end - 1);
    boolean human = titles.isHead(head) || nouns.is(Kind.HUMAN, head) || nouns.is(Kind.KIN, head);
    if (human && !tokens.pos(end - 1).endsWith("S") && !tokens.lower(end).equals("-")) {
      add(tokens, subject, from, end, found);
    }
  }

  private static boolean part(ArticleTokens tokens, int i) {
    String pos = tokens.pos(i);
    return pos.equals("VBN")
        || pos.equals("VBG")
        || pos.equals("CD")
        || tokens.name(i) != null
        || (tokens.lower(i).equals("and") && tokens.nominal(i - 1) && tokens.nominal(i + 1));
  }

  private static void add(
      ArticleTokens tokens, MentionDraft subject, int from, int end, List<MentionDraft> found) {
    found.add(
        MentionDraft.of(tokens, from, end, MentionType.PERSON, MentionForm.NOMINAL)
            .linked(subject, Math.min(subject.confidence, 0.8), "nominal:predicate"));
  }

  private static int adverb(ArticleTokens tokens, int i) {
    return PartOfSpeech.adverb(tokens.pos(i)) ? i + 1 : i;
  }

  private static int afterBracket(ArticleTokens tokens, int i) {
    if (!tokens.lower(i).equals("(")) {
      return i;
    }
    int close = i;
    int limit = tokens.sentenceEnd(i);
    while (close < limit && !tokens.lower(close).equals(")")) {
      close++;
    }
    return Math.min(close + 1, tokens.size());
  }
}
