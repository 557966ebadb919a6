package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.NominalNouns.Kind;
import io.wireroom.entity.title.AppositionFinder;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds persons described by whom they belong to: {@code his father}, {@code Frost's lawyer},
 * {@code Norway's coach, Bob Frost}. A name beside one description is who the same words mean
 * elsewhere in the article, and the other way round: where Bob is Ann's father, Ann is Bob's
 * daughter.
 */
final class RelativeFinder {
  private static final int LONGEST = 6;
  private static final Set<String> ORDER =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "elder",
          "older",
          "eldest",
          "younger",
          "youngest",
          "other",
          "late",
          "former",
          "future");

  private final TitleWords titles;
  private final NominalNouns nouns;
  private final AppositionFinder appositions;

  RelativeFinder(TitleWords titles, NominalNouns nouns, AppositionFinder appositions) {
    this.titles = titles;
    this.nouns = nouns;
    this.appositions = appositions;
  }

  /**
   * A description in the text.
   *
   * @param owner whose relative it is; null where that is not known
   * @param head its last token
   * @param words the head, and before it the words that tell relatives of one kind apart
   */
  private record Phrase(int first, int head, Entity owner, String words) {}

  /** Tells persons' genders by what they are to others: {@code her husband, Kim}. */
  void genders(ArticleTokens tokens, List<MentionDraft> names) {
    BesideNames beside = new BesideNames(tokens, appositions, names);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Gender gender = nouns.is(Kind.KIN, tokens.lower(i)) ? nouns.gender(tokens.lower(i)) : null;
      MentionDraft name = gender == null || tokens.name(i) != null ? null : beside.person(i);
      if (name != null) {
        name.entity.gender = gender;
      }
    }
  }

  /** The linked descriptions of an article whose names and pronouns are linked already. */
  List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> mentions) {
    BesideNames beside = new BesideNames(tokens, appositions, mentions);
    List<Phrase> phrases = phrases(tokens, mentions);
    Relatives relatives = new Relatives();
    for (Phrase phrase : phrases) {
      MentionDraft name = beside.person(phrase.head);
      if (name != null) {
        relatives.learn(phrase.owner, phrase.words, tokens.lower(phrase.head), name);
      }
    }
    new FamilyReader(tokens, mentions).read(relatives);
    List<MentionDraft> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      MentionDraft nominal =
          MentionDraft.of(
              tokens, phrase.first, phrase.head + 1, MentionType.PERSON, MentionForm.NOMINAL);
      String noun = tokens.lower(phrase.head);
      MentionDraft name = beside.person(phrase.head);
      if (name != null) {
        found.add(nominal.linked(name, 0.85, "nominal:beside"));
      } else if (phrase.owner != null) {
        MentionDraft relative =
            relatives.find(phrase.owner, phrase.words, noun, nouns.gender(noun));
        if (relative != null) {
          found.add(nominal.linked(relative, 0.75, "nominal:relative"));
        }
      }
    }
    return found;
  }

  private List<Phrase> phrases(ArticleTokens tokens, List<MentionDraft> mentions) {
    List<Phrase> phrases = new ArrayList<>();
    for (MentionDraft mention : mentions) {
      boolean name = mention.form == MentionForm.NAME && tokens.possessive(mention.end);
      boolean pronoun =
          mention.form == MentionForm.PRONOUN
              && PartOfSpeech.possessivePronoun(tokens.pos(mention.first));
      if (!name && !pronoun) {
        continue;
      }
      int from = mention.end + (name ? 1 : 0);
      int end = from;
      int limit = Math.min(from + LONGEST, tokens.sentenceEnd(mention.first));
      while (end < limit && tokens.nominal(end) && !tokens.inName(end, "person")) {
        end++;
      }
      String head = tokens.lower(end - 1);
      boolean human = titles.isHead(head) || nouns.is(Kind.KIN, head);
      if (end > from && human && !tokens.pos(end - 1).endsWith("S")) {
        phrases.add(
            new Phrase(mention.first, end - 1, mention.entity, words(tokens, from, end - 1)));
      }
    }
    return phrases;
  }

  private static String words(ArticleTokens tokens, int from, int head) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < head; i++) {
      if (ORDER.contains(tokens.lower(i))) {
        words.append(tokens.lower(i)).append(' ');
      }
    }
    return words.append(tokens.lower(head)).toString();
  }
}
