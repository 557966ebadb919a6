package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.entity.title.AppositionFinder;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.text.NameSpan;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds definite noun phrases that take up a person, an institution or a place of the article
 * ({@code the minister}, {@code this city}, {@code the US official}) or stand beside the name they
 * describe ({@code our chairman, Bob Frost}); those that cannot be linked are left out.
 */
final class NominalFinder {
  private static final int LONGEST = 6;
  private static final Set<String> ANOTHER =
      Set.of(
          "other",
          "another",
          "second",
          "third",
          "next",
          "new",
          "former",
          "previous",
          "late",
          "same",
          "only",
          "whole",
          "first",
          "last",
          "average",
          "typical",
          "ideal",
          "future");

  private final TitleWords titles;
  private final NominalNouns nouns;
  private final OrganizationWords organizations;
  private final AppositionFinder appositions;

  NominalFinder(
      TitleWords titles,
      NominalNouns nouns,
      OrganizationWords organizations,
      AppositionFinder appositions) {
    this.titles = titles;
    this.nouns = nouns;
    this.organizations = organizations;
    this.appositions = appositions;
  }

  /** The linked nominals of an article whose names, in text order, are linked already. */
  List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> names) {
    Antecedents antecedents = new Antecedents(tokens, titles, nouns, organizations, names);
    BesideNames besideNames = new BesideNames(tokens, appositions, names);
    List<MentionDraft> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Watched.check();
      antecedents.readTo(i);
      if (determiner(tokens, i)) {
        MentionDraft nominal = nominal(tokens, i, antecedents, besideNames);
        if (nominal != null) {
          found.add(nominal);
        }
      }
    }
    return found;
  }

  private static boolean determiner(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "the", "this", "our" -> true;
      case "that" -> tokens.pos(i).equals("DT");
      default -> false;
    };
  }

  private MentionDraft nominal(
      ArticleTokens tokens, int the, Antecedents antecedents, BesideNames besideNames) {
    int end = the + 1;
    int limit = Math.min(tokens.sentenceEnd(the), the + 1 + LONGEST);
    while (end < limit
        && (tokens.nominal(end) || tokens.name(end) != null)
        && !tokens.inName(end, "person")) {
      end++;
    }
    int head = end - 1;
    if (head <= the || end >= tokens.size()) {
      return null;
    }
    String word = tokens.lower(head);
    String country = NounPhrase.country(tokens, the + 1, end);
    if (word.equals("government") || word.equals("administration")) {
      return tokens.capital(head) ? null : government(tokens, the, end, country);
    }
    if (tokens.name(head) != null) {
      return bodyBeside(tokens, the, head, besideNames);
    }
    if (tokens.pos(head).endsWith("S")) {
      return null;
    }
    if (titles.isHead(word)) {
      MentionDraft beside = besideNames.person(head);
      if (beside != null) {
        return nominal(tokens, the, end, MentionType.PERSON).linked(beside, 0.85, "nominal:beside");
      }
    }
    if (tokens.inName(end, "person") || described(tokens, end) || another(tokens, the, head)) {
      return null;
    }
    boolean apposition = tokens.lower(the - 1).equals(",") && tokens.name(the - 2) != null;
    if (apposition && tokens.sentence(the - 2) == tokens.sentence(the)) {
      return null;
    }
    return antecedents.of(the, end, word, country);
  }

  /** {@code the company Acme}: a noun for organizations directly before a name of one. */
  private MentionDraft bodyBeside(
      ArticleTokens tokens, int the, int last, BesideNames besideNames) {
    int head = last - 1;
    while (head > the && tokens.nameIndex(head) == tokens.nameIndex(last)) {
      head--;
    }
    MentionDraft name = head > the ? besideNames.organization(head) : null;
    String noun = tokens.lower(head);
    boolean body =
        nouns.is(NominalNouns.Kind.BODY, noun) || nouns.is(NominalNouns.Kind.MEMBER, noun);
    return name != null && body && tokens.name(head) == null
        ? nominal(tokens, the, head + 1, name.type).linked(name, 0.85, "nominal:beside")
        : null;
  }

  /** Whether what follows says which one is meant: {@code the president of France}. */
  private static boolean described(ArticleTokens tokens, int end) {
    return switch (tokens.lower(end)) {
      case "of", "for", "who", "that", "which", "whose", "-" -> true;
      default -> false;
    };
  }

  /** {@code the other minister}, {@code the new mayor}. */
  private static boolean another(ArticleTokens tokens, int the, int head) {
    for (int i = the + 1; i < head; i++) {
      if (ANOTHER.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the South Korean government} stands for the country. */
  private static MentionDraft government(ArticleTokens tokens, int the, int end, String country) {
    if (country == null) {
      return null;
    }
    Entity state = null;
    for (int i = the + 1; i < end && state == null; i++) {
      NameSpan name = tokens.name(i);
      if (name != null && country.equals(name.country())) {
        state = new Entity(MentionType.ORGANIZATION);
        state.id = "country:" + country;
        state.name = null;
        state.country = country;
      }
    }
    MentionDraft draft = nominal(tokens, the, end, MentionType.ORGANIZATION);
    draft.entity = state;
    draft.country = country;
    draft.confidence = 0.85;
    draft.rule = "nominal:government";
    return draft;
  }

  private static MentionDraft nominal(ArticleTokens tokens, int first, int end, MentionType type) {
    return MentionDraft.of(tokens, first, end, type, MentionForm.NOMINAL);
  }
}
