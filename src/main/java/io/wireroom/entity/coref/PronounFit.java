package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.text.PartOfSpeech;
import java.util.List;

/** Says how well a person mentioned before fits a pronoun. */
final class PronounFit {
  private static final int PARAGRAPHS = 3;
  private static final int MENTIONS = 20;
  private static final int LONGEST_CLAUSE = 60;

  private PronounFit() {}

  /**
   * How well a person fits a pronoun; the higher the better, negative infinity where not at all.
   *
   * @param quoted which tokens stand between quotation marks
   */
  static double score(
      ArticleTokens tokens,
      boolean[] quoted,
      MentionDraft pronoun,
      Gender gender,
      MentionDraft newest) {
    boolean speaks = !quoted[pronoun.first] && speaks(tokens, pronoun);
    MentionDraft candidate = newest;
    if (speaks && quoted[newest.first]) {
      // Whoever speaks was last spoken of outside the words that are quoted.
      MentionDraft outside = newest.entity.lastBefore(newest.first);
      candidate = outside != null && !quoted[outside.first] ? outside : newest;
    }
    Gender other = candidate.entity.gender;
    int distance = tokens.sentence(pronoun.first) - tokens.sentence(candidate.first);
    int paragraphs = tokens.paragraph(pronoun.first) - tokens.paragraph(candidate.first);
    if ((other != null && other != gender) || paragraphs > PARAGRAPHS) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = -10 * distance;
    score += other == gender ? 6 : 0;
    score += Math.min(4, Math.log(candidate.entity.mentions.size() + 1.0) * 2);
    boolean title = candidate.span.end() <= tokens.article().titleEnd();
    score -= title ? 15 : 0;
    boolean pronounBefore = candidate.form == MentionForm.PRONOUN;
    boolean subject =
        pronounBefore
            ? !PartOfSpeech.possessivePronoun(tokens.pos(candidate.first))
            : Recent.subject(tokens, candidate);
    score += subject ? 8 : 0;
    score += pronounBefore ? 2 : 0;
    if (distance == 0 && object(tokens, pronoun.first) && subject) {
      score -= clauseBetween(tokens, candidate.end, pronoun.first) ? 0 : 20;
    }
    if (quoted[pronoun.first] && !quoted[candidate.first]) {
      // Who speaks says "I" of himself.
      score -= distance == 0 ? 14 : 0;
      score -= paragraphs == 0 && distance == 1 && speaks(tokens, candidate) ? 14 : 0;
    }
    if (speaks && quoted[candidate.first] && quotedOnly(quoted, candidate)) {
      // "Martin is a poet," she said: not Martin, if nobody but she has named him.
      return Double.NEGATIVE_INFINITY;
    }
    if (!quoted[pronoun.first] && quoted[candidate.first]) {
      score -= speaks ? 40 : 8;
    }
    if (speaks && !quoted[candidate.first] && speaks(tokens, candidate)) {
      score += 6;
    }
    return score;
  }

  /** Whether words in quotation marks alone have spoken of the person, up to that mention. */
  private static boolean quotedOnly(boolean[] quoted, MentionDraft candidate) {
    List<MentionDraft> mentions = candidate.entity.mentions;
    for (int i = 0; i < Math.min(MENTIONS, mentions.size()); i++) {
      MentionDraft mention = mentions.get(i);
      if (mention.first > candidate.first) {
        break;
      }
      if (!quoted[mention.first]) {
        return false;
      }
    }
    return true;
  }

  private static boolean object(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "him" -> true;
      case "her" -> !PartOfSpeech.possessivePronoun(tokens.pos(i));
      default -> false;
    };
  }

  /** Whether a new clause begins between the two, so that an object may mean the subject. */
  private static boolean clauseBetween(ArticleTokens tokens, int from, int to) {
    int verbs = 0;
    for (int i = Math.max(from, to - LONGEST_CLAUSE); i < to; i++) {
      verbs += tokens.finiteVerb(i) ? 1 : 0;
      switch (tokens.lower(i)) {
        case "that", "because", "when", "as", "while", "after", "before", "if", "who", ";" -> {
          return true;
        }
        default -> {
          if (tokens.pos(i).equals("PRP") || verbs > 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a verb of saying stands directly before or behind. */
  private static boolean speaks(ArticleTokens tokens, MentionDraft mention) {
    int behind = PartOfSpeech.adverb(tokens.pos(mention.end)) ? mention.end + 1 : mention.end;
    return Reporting.says(tokens.lower(behind)) || Reporting.says(tokens.lower(mention.first - 1));
  }
}
