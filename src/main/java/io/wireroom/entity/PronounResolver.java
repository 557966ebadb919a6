package io.wireroom.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds third person singular pronouns and links them: persons by gender, distance and the place in
 * their sentence, in the manner of Lappin and Leass 1994, "An Algorithm for Pronominal Anaphora
 * Resolution"; {@code it} only to the one institution or country that begins its sentence.
 */
final class PronounResolver {
  private static final int WINDOW = 4;
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST_CLAUSE = 60;

  /** Finds the pronouns; those whose person is not known have no entity. */
  List<Draft> find(ArticleTokens tokens, List<Draft> names) {
    boolean[] quoted = QuotedWords.of(tokens);
    Recent persons = new Recent(tokens, WINDOW);
    Recent bodies = new Recent(tokens, 1);
    List<Draft> pronouns = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < names.size() && names.get(next).first <= i) {
        Draft name = names.get(next++);
        if (name.type == MentionType.PERSON) {
          persons.add(name);
        } else if (body(name)) {
          bodies.add(name);
        }
      }
      Gender gender = gender(tokens.lower(i));
      if (gender != null) {
        Draft pronoun = pronoun(tokens, i, MentionType.PERSON);
        person(tokens, quoted, pronoun, gender, persons, names, next);
        pronouns.add(pronoun);
        if (pronoun.entity != null) {
          persons.add(pronoun);
        }
      } else if (!quoted[i] && neuter(tokens, i)) {
        Draft pronoun = pronoun(tokens, i, MentionType.ORGANIZATION);
        Draft body = body(tokens, i, bodies);
        if (body != null) {
          Draft linked =
              body.type == MentionType.ORGANIZATION
                  ? pronoun
                  : pronoun(tokens, i, MentionType.LOCATION);
          linked.linked(body, 0.6, "pronoun:it");
          pronouns.add(linked);
        }
      }
    }
    return pronouns;
  }

  private static Gender gender(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> null;
    };
  }

  /** Whether it is {@code its}, or {@code it} as a subject; what an object means is not sure. */
  private static boolean neuter(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "its", "itself" -> true;
      case "it" ->
          tokens.finiteVerb(i + 1)
              || (tokens.pos(i + 1).startsWith("RB") && tokens.finiteVerb(i + 2));
      default -> false;
    };
  }

  private static boolean body(Draft name) {
    return name.type == MentionType.ORGANIZATION
        || (name.type == MentionType.LOCATION
            && name.entity != null
            && name.entity.id.startsWith("country:"));
  }

  private static Draft pronoun(ArticleTokens tokens, int i, MentionType type) {
    return Draft.of(tokens, i, i + 1, type, MentionForm.PRONOUN);
  }

  private static void person(
      ArticleTokens tokens,
      boolean[] quoted,
      Draft pronoun,
      Gender gender,
      Recent persons,
      List<Draft> names,
      int next) {
    pronoun.confidence = 0.5;
    pronoun.rule = "pronoun:open";
    Draft best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Draft candidate : persons.newestAt(pronoun.first)) {
      double score = score(tokens, quoted, pronoun, gender, candidate);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = candidate;
      } else if (score > second) {
        second = score;
      }
    }
    Draft ahead = ahead(tokens, pronoun, gender, names, next);
    boolean sameSentence =
        best != null
            && bestScore > Double.NEGATIVE_INFINITY
            && tokens.sentence(best.first) == tokens.sentence(pronoun.first);
    if (ahead != null && !sameSentence) {
      pronoun.linked(ahead, 0.7, "pronoun:ahead");
    } else if (best != null && bestScore > Double.NEGATIVE_INFINITY) {
      double lead = Math.min(12, bestScore - second);
      boolean told = best.entity.gender != null;
      pronoun.linked(best, (told ? 0.7 : 0.6) + lead / 60, "pronoun:recent");
    }
    if (pronoun.entity != null && pronoun.entity.gender == null) {
      pronoun.entity.gender = gender;
    }
  }

  /** {@code In his speech, Kim said}: the name that follows an opening phrase's comma. */
  private static Draft ahead(
      ArticleTokens tokens, Draft pronoun, Gender gender, List<Draft> names, int next) {
    int start = tokens.sentenceStart(pronoun.first);
    String opening = tokens.pos(start);
    boolean phrase = opening.equals("IN") || opening.equals("VBG");
    if (!phrase || pronoun.first - start > 6 || next >= names.size()) {
      return null;
    }
    for (int n = next; n < Math.min(names.size(), next + 3); n++) {
      Draft name = names.get(n);
      if (tokens.sentence(name.first) != tokens.sentence(pronoun.first)) {
        return null;
      }
      if (name.type == MentionType.PERSON) {
        boolean comma = false;
        for (int i = pronoun.first; i < name.first; i++) {
          comma |= tokens.lower(i).equals(",");
        }
        Gender other = name.entity.gender;
        boolean fits = other == null || other == gender;
        return comma && fits && Recent.subject(tokens, name) ? name : null;
      }
    }
    return null;
  }

  private static double score(
      ArticleTokens tokens, boolean[] quoted, Draft pronoun, Gender gender, Draft candidate) {
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
            ? !tokens.pos(candidate.first).equals("PRP$")
            : Recent.subject(tokens, candidate);
    score += subject ? 8 : 0;
    score += pronounBefore ? 2 : 0;
    if (distance == 0 && object(tokens, pronoun.first) && subject) {
      score -= clauseBetween(tokens, candidate.end, pronoun.first) ? 0 : 20;
    }
    if (distance == 0 && quoted[pronoun.first] && !quoted[candidate.first]) {
      score -= 14;
    }
    boolean speaks = !quoted[pronoun.first] && speaks(tokens, pronoun);
    if (!quoted[pronoun.first] && quoted[candidate.first]) {
      score -= speaks ? 40 : 8;
    }
    if (speaks && !quoted[candidate.first] && speaks(tokens, candidate)) {
      score += 6;
    }
    return score;
  }

  private static boolean object(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "him" -> true;
      case "her" -> !tokens.pos(i).equals("PRP$");
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
  private static boolean speaks(ArticleTokens tokens, Draft mention) {
    int behind = tokens.pos(mention.end).startsWith("RB") ? mention.end + 1 : mention.end;
    return Reporting.says(tokens.lower(behind)) || Reporting.says(tokens.lower(mention.first - 1));
  }

  /** The only institution or country before {@code it}, a subject, in its sentence. */
  private static Draft body(ArticleTokens tokens, int i, Recent bodies) {
    Draft found = null;
    for (Draft body : bodies.newestAt(i)) {
      boolean here = tokens.sentence(body.first) == tokens.sentence(i);
      if (here && Recent.subject(tokens, body)) {
        if (found != null) {
          return null;
        }
        found = body;
      }
    }
    return found;
  }
}
