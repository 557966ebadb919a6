package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.person.PersonAliases;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds third person singular pronouns and links them: persons by gender, distance and the place in
 * their sentence, in the manner of Lappin and Leass 1994, "An Algorithm for Pronominal Anaphora
 * Resolution"; {@code it} only to the one institution or country that begins its sentence.
 */
final class PronounResolver {
  private static final int WINDOW = 7;
  private static final int LONGEST_CLAUSE = 60;

  /** What it counts for a person that the article is about him. */
  private static final int MAIN = 8;

  /** What it counts against a person that he is spoken of as another's relative. */
  private static final int RELATIVE = 12;

  private final TitleWords titles;
  private final PersonAliases aliases;

  PronounResolver(TitleWords titles, PersonAliases aliases) {
    this.aliases = aliases;
    this.titles = titles;
  }

  /** Finds the pronouns; those whose person is not known have no entity. */
  List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> names) {
    boolean[] quoted = QuotedWords.of(tokens);
    Entity main = MainPerson.of(names);
    Recent persons = new Recent(tokens, WINDOW);
    Recent bodies = new Recent(tokens, 1);
    List<MentionDraft> pronouns = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Watched.check();
      while (next < names.size() && names.get(next).first <= i) {
        MentionDraft name = names.get(next++);
        if (name.type == MentionType.PERSON) {
          persons.add(name);
        } else if (body(name)) {
          bodies.add(name);
        }
      }
      Gender gender = gender(tokens.lower(i));
      if (gender != null) {
        MentionDraft pronoun = pronoun(tokens, i, MentionType.PERSON);
        person(tokens, quoted, main, pronoun, gender, persons, names, next);
        pronouns.add(pronoun);
        if (pronoun.entity != null) {
          persons.add(pronoun);
        }
      } else if (!quoted[i] && neuter(tokens, i)) {
        MentionDraft pronoun = pronoun(tokens, i, MentionType.ORGANIZATION);
        MentionDraft body = body(tokens, i, bodies);
        if (body != null) {
          MentionDraft linked =
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
              || (PartOfSpeech.adverb(tokens.pos(i + 1)) && tokens.finiteVerb(i + 2));
      default -> false;
    };
  }

  private static boolean body(MentionDraft name) {
    return name.type == MentionType.ORGANIZATION
        || (name.type == MentionType.LOCATION
            && name.entity != null
            && name.entity.id.startsWith("country:"));
  }

  private static MentionDraft pronoun(ArticleTokens tokens, int i, MentionType type) {
    return MentionDraft.of(tokens, i, i + 1, type, MentionForm.PRONOUN);
  }

  private void person(
      ArticleTokens tokens,
      boolean[] quoted,
      Entity main,
      MentionDraft pronoun,
      Gender gender,
      Recent persons,
      List<MentionDraft> names,
      int next) {
    pronoun.confidence = 0.5;
    pronoun.rule = "pronoun:open";
    MentionDraft best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (MentionDraft candidate : persons.newestAt(pronoun.first)) {
      double score = PronounFit.score(tokens, quoted, pronoun, gender, candidate);
      score += candidate.entity == main ? MAIN : 0;
      score -= aliases.relative(tokens, candidate) ? RELATIVE : 0;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = candidate;
      } else if (score > second) {
        second = score;
      }
    }
    MentionDraft ahead = ahead(tokens, pronoun, gender, names, next);
    boolean sameSentence =
        best != null
            && bestScore > Double.NEGATIVE_INFINITY
            && tokens.sentence(best.first) == tokens.sentence(pronoun.first);
    if (ahead != null && !sameSentence) {
      pronoun.linked(ahead, 0.7, "pronoun:ahead");
    } else if (best != null
        && bestScore > Double.NEGATIVE_INFINITY
        && unnamed(tokens, pronoun.first) < best.first) {
      double lead = Math.min(12, bestScore - second);
      boolean told = best.entity.gender != null;
      pronoun.linked(best, (told ? 0.7 : 0.6) + lead / 60, "pronoun:recent");
    }
    if (pronoun.entity != null && pronoun.entity.gender == null) {
      pronoun.entity.gender = gender;
    }
  }

  /**
   * {@code said a trader who asked not to be named because he}: where somebody without a name
   * begins; -1 where nobody does.
   */
  private int unnamed(ArticleTokens tokens, int pronoun) {
    int start = Math.max(tokens.sentenceStart(pronoun), pronoun - LONGEST_CLAUSE);
    for (int i = start; i < pronoun; i++) {
      boolean said = Reporting.says(tokens.lower(i - 1)) || i == tokens.sentenceStart(i);
      if (!said || !(tokens.lower(i).equals("a") || tokens.lower(i).equals("an"))) {
        continue;
      }
      int head = i + 1;
      while (head < pronoun && tokens.nominal(head + 1) && !tokens.inName(head + 1, "person")) {
        head++;
      }
      boolean named = tokens.inName(head + 1, "person") || tokens.inName(head, "person");
      boolean comma = tokens.lower(head + 1).equals(",") && tokens.inName(head + 2, "person");
      if (titles.isHead(tokens.lower(head)) && !named && !comma) {
        return i;
      }
    }
    return -1;
  }

  /** {@code In his speech, Kim said}: the name that follows an opening phrase's comma. */
  private static MentionDraft ahead(
      ArticleTokens tokens,
      MentionDraft pronoun,
      Gender gender,
      List<MentionDraft> names,
      int next) {
    int start = tokens.sentenceStart(pronoun.first);
    String opening = tokens.pos(start);
    boolean phrase = opening.equals("IN") || opening.equals("VBG");
    if (!phrase || pronoun.first - start > 6 || next >= names.size()) {
      return null;
    }
    for (int n = next; n < Math.min(names.size(), next + 3); n++) {
      MentionDraft name = names.get(n);
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

  /** The only institution or country before {@code it}, a subject, in its sentence. */
  private static MentionDraft body(ArticleTokens tokens, int i, Recent bodies) {
    MentionDraft found = null;
    for (MentionDraft body : bodies.newestAt(i)) {
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
