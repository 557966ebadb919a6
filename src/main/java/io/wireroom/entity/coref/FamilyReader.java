package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.PartOfSpeech;
import java.util.List;

/**
 * Reads who is whose relative where the text says it of a subject: {@code Ann Lake is the daughter
 * of Bob Lake and the painter Eve Ash}; {@code Lake married Tom Reed}.
 */
final class FamilyReader {
  private static final int PARENTS = 30;
  private static final int SPOUSE = 6;

  private final ArticleTokens tokens;

  /** The person's mention that begins at a token; else null. */
  private final MentionDraft[] beginning;

  FamilyReader(ArticleTokens tokens, List<MentionDraft> mentions) {
    this.tokens = tokens;
    beginning = new MentionDraft[tokens.size()];
    for (MentionDraft mention : mentions) {
      if (mention.type == MentionType.PERSON
          && mention.form != MentionForm.NOMINAL
          && mention.entity != null) {
        beginning[mention.first] = mention;
      }
    }
  }

  /** Adds what the article says to {@code relatives}. */
  void read(Relatives relatives) {
    MentionDraft subject = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (i == tokens.sentenceStart(i)) {
        subject = null;
      }
      if (subject == null && beginning[i] != null && !tokens.possessive(beginning[i].end)) {
        boolean possessive = PartOfSpeech.possessivePronoun(tokens.pos(i));
        subject = possessive ? null : beginning[i];
      }
      if (subject == null || i <= subject.first) {
        continue;
      }
      switch (tokens.lower(i)) {
        case "son", "daughter", "child" -> {
          if (tokens.lower(i + 1).equals("of")) {
            parents(relatives, subject.entity, i + 2);
          }
        }
        case "married", "marrying", "marries" -> spouse(relatives, subject.entity, i + 1);
        default -> {
          // Other words say nothing of relatives.
        }
      }
    }
  }

  private void parents(Relatives relatives, Entity child, int from) {
    MentionDraft first = null;
    int limit = Math.min(tokens.sentenceEnd(from - 1), from + PARENTS);
    for (int i = from; i < limit; i++) {
      MentionDraft name = beginning[i];
      if (name == null || name.form != MentionForm.NAME) {
        continue;
      }
      if (first == null) {
        if (i - from > SPOUSE) {
          return;
        }
        first = name;
      } else if (joined(i)) {
        Gender other = name.entity.gender;
        boolean mother = first.entity.gender == Gender.FEMALE || other == Gender.MALE;
        relatives.learn(child, mother ? "mother" : "father", mother ? "mother" : "father", first);
        relatives.learn(child, mother ? "father" : "mother", mother ? "father" : "mother", name);
        return;
      }
    }
    if (first != null) {
      boolean mother = first.entity.gender == Gender.FEMALE;
      relatives.learn(child, mother ? "mother" : "father", mother ? "mother" : "father", first);
    }
  }

  /** Whether {@code and} stands a few words before. */
  private boolean joined(int i) {
    for (int before = i - 1; before > i - SPOUSE && before >= 0; before--) {
      if (tokens.lower(before).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private void spouse(Relatives relatives, Entity subject, int from) {
    int limit = from < tokens.size() ? Math.min(tokens.sentenceEnd(from - 1), from + SPOUSE) : from;
    for (int i = from; i < limit; i++) {
      MentionDraft name = beginning[i];
      if (name != null && name.form == MentionForm.NAME) {
        Gender gender = name.entity.gender;
        boolean husband =
            gender == Gender.MALE || (gender == null && subject.gender == Gender.FEMALE);
        relatives.learn(subject, husband ? "husband" : "wife", husband ? "husband" : "wife", name);
        return;
      }
      if (!tokens.nominal(i) && !tokens.pos(i).equals("DT")) {
        return;
      }
    }
  }
}
