package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.entity.person.PersonAliases;
import io.wireroom.entity.title.AppositionFinder;
import io.wireroom.entity.title.TitleWords;
import java.util.ArrayList;
import java.util.List;

/** Finds all mentions but names: what takes up, or describes, somebody or something named. */
public final class AnaphoraResolver {
  private final NominalFinder nominals;
  private final Compatriots compatriots = new Compatriots();
  private final PronounResolver pronouns;
  private final RelativeFinder relatives;
  private final PredicateFinder predicates;

  public AnaphoraResolver(
      NominalNouns nouns,
      PersonAliases aliases,
      TitleWords titles,
      OrganizationWords organizations,
      AppositionFinder appositions) {
    nominals = new NominalFinder(titles, nouns, organizations, appositions);
    pronouns = new PronounResolver(titles, aliases);
    relatives = new RelativeFinder(titles, nouns, appositions);
    predicates = new PredicateFinder(titles, nouns);
  }

  /**
   * The mentions of an article in text order.
   *
   * @param names in text order, linked already; those that are part of another mention leave it
   */
  public List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> names) {
    List<MentionDraft> mentions = new ArrayList<>(nominals.find(tokens, names));
    mentions.addAll(compatriots.find(tokens, names));
    mentions.addAll(names);
    inTextOrder(mentions);
    relatives.genders(tokens, names);
    mentions.addAll(pronouns.find(tokens, List.copyOf(mentions)));
    inTextOrder(mentions);
    List<MentionDraft> described = new ArrayList<>(relatives.find(tokens, mentions));
    described.addAll(predicates.find(tokens, mentions));
    mentions.addAll(described);
    inTextOrder(mentions);
    return mentions;
  }

  private static void inTextOrder(List<MentionDraft> mentions) {
    mentions.sort((one, two) -> one.span.compareTo(two.span));
  }
}
