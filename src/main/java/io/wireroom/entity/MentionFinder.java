package io.wireroom.entity;

import io.wireroom.entity.coref.AnaphoraResolver;
import io.wireroom.entity.person.GivenNames;
import io.wireroom.entity.person.Nicknames;
import io.wireroom.entity.person.People;
import io.wireroom.entity.person.PersonAliases;
import io.wireroom.entity.person.PersonJoiner;
import io.wireroom.entity.person.StateNames;
import io.wireroom.entity.place.CountryNames;
import io.wireroom.entity.place.HomeCountries;
import io.wireroom.entity.place.LongerBodies;
import io.wireroom.entity.place.NameJoiner;
import io.wireroom.entity.place.OwnerCountry;
import io.wireroom.entity.place.PlaceResolver;
import io.wireroom.entity.place.PlaceVariants;
import io.wireroom.entity.title.AppositionFinder;
import io.wireroom.entity.title.Employers;
import io.wireroom.entity.title.RoleKeeper;
import io.wireroom.entity.title.TitleFinder;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.entity.title.UnseenEmployers;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every mention of every person, organization, place and so on in one article: names, joined
 * to the entity they stand for; third person pronouns; nominals such as {@code the minister} that
 * can be linked. Built once and used by any number of threads.
 */
public final class MentionFinder {
  private final NameTrimmer trimmer;
  private final TitleFinder titles;
  private final PersonJoiner persons;
  private final NameJoiner others;
  private final PlaceResolver places;
  private final HomeCountries homes;
  private final NoPersons noPersons;
  private final AnaphoraResolver anaphora;
  private final Employers employers = new Employers();
  private final LongerBodies longerBodies;
  private final CountryNames countries = new CountryNames();

  /**
   * @param lists where {@code titles}, {@code organization-nouns}, {@code people}, {@code
   *     given-names}, {@code nicknames}, {@code seats-of-government}, {@code ambiguous-places},
   *     {@code places}, {@code nominal-nouns} and the other lists of places and bodies are read
   *     from
   */
  public MentionFinder(Lists lists) {
    TitleWords titleWords = new TitleWords(lists);
    OrganizationWords organizations = new OrganizationWords(lists);
    TitlePhrase phrase = new TitlePhrase(titleWords, organizations);
    People people = new People(lists);
    GivenNames givenNames = new GivenNames(lists);
    trimmer = new NameTrimmer(titleWords, organizations, people, givenNames);
    NounPhrase nouns = new NounPhrase(organizations);
    AppositionFinder appositions = new AppositionFinder(titleWords, phrase, nouns, organizations);
    titles = new TitleFinder(titleWords, phrase, appositions);
    NominalNouns nominalNouns = new NominalNouns(lists);
    PersonAliases aliases = new PersonAliases(nominalNouns);
    persons = new PersonJoiner(people, givenNames, new Nicknames(lists), aliases);
    others = new NameJoiner(organizations, new PlaceVariants(lists));
    longerBodies = new LongerBodies(organizations);
    places = new PlaceResolver(lists, countries);
    homes = new HomeCountries(lists);
    noPersons = new NoPersons(lists);
    anaphora = new AnaphoraResolver(nominalNouns, aliases, titleWords, organizations, appositions);
  }

  /** The mentions of an article of an unknown outlet, as {@link #find(AnnotatedText, String)}. */
  public List<Mention> find(AnnotatedText article) {
    return find(article, null);
  }

  /**
   * The mentions of one article, in text order; a mention's id is its index.
   *
   * @param outlet the name of who published it, which tells in which country a story is at home;
   *     null where unknown
   */
  public List<Mention> find(AnnotatedText article, String outlet) {
    if (article.tokens().isEmpty()) {
      return List.of();
    }
    ArticleTokens tokens = new ArticleTokens(article);
    List<MentionDraft> names = names(tokens);
    List<MentionDraft> people = of(names, true);
    MentionDraft last = null;
    for (MentionDraft person : people) {
      person.role = titles.of(tokens, person, last);
      last = person;
    }
    OwnerCountry.list(tokens, people);
    UnseenEmployers.add(tokens, names);
    for (Entity person : persons.join(tokens, people)) {
      RoleKeeper.carry(person);
    }
    for (Entity entity : others.join(tokens, of(names, false))) {
      country(tokens, entity);
    }
    employers.countries(names);
    List<MentionDraft> mentions = anaphora.find(tokens, names);
    homes.fill(tokens, mentions, outlet);
    return rows(tokens, mentions);
  }

  /** Gives an entity and its mentions the country that one of them has, or is owned by. */
  private static void country(ArticleTokens tokens, Entity entity) {
    for (MentionDraft mention : entity.mentions) {
      if (entity.country == null && mention.type == MentionType.ORGANIZATION) {
        entity.country = OwnerCountry.of(tokens, mention.first);
      }
    }
    for (MentionDraft mention : entity.mentions) {
      mention.country = mention.name.country() == null ? entity.country : mention.name.country();
    }
  }

  private List<MentionDraft> names(ArticleTokens tokens) {
    longerBodies.resolve(tokens);
    FirmNames.resolve(tokens);
    StateNames.resolve(tokens);
    Set<String> company = places.company(tokens);
    Map<String, NameSpan> told = new HashMap<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      if (tokens.name(i) != null) {
        NameSpan span = places.resolve(tokens, company, told, i, tokens.nameEnd(i));
        tokens.resolve(i, trimmer.employer(tokens, span, i, tokens.nameEnd(i)));
      }
    }
    places.namesakes(tokens);
    noPersons.resolve(tokens);
    List<MentionDraft> drafts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      Watched.check();
      if (tokens.name(i) != null) {
        drafts.add(trimmer.draft(tokens, tokens.name(i), i, tokens.nameEnd(i)));
      }
    }
    return drafts;
  }

  private static List<MentionDraft> of(List<MentionDraft> names, boolean people) {
    List<MentionDraft> kept = new ArrayList<>();
    for (MentionDraft name : names) {
      if (people == (name.type == MentionType.PERSON)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private List<Mention> rows(ArticleTokens tokens, List<MentionDraft> drafts) {
    Map<String, Figures> figures = new HashMap<>();
    int most = 1;
    for (MentionDraft draft : drafts) {
      if (draft.entity != null) {
        Figures of = figures.computeIfAbsent(draft.entity.id, id -> new Figures());
        of.mentions++;
        of.first = Math.min(of.first, tokens.sentence(draft.first));
        of.inTitle |= inTitle(tokens, draft);
        of.name = of.name == null ? straight(draft.entity.name) : of.name;
        most = Math.max(most, of.mentions);
      }
    }
    List<Mention> rows = new ArrayList<>(drafts.size());
    int sentences = tokens.article().sentences().size();
    for (MentionDraft draft : drafts) {
      Figures of = draft.entity == null ? null : figures.get(draft.entity.id);
      rows.add(
          new Mention(
              rows.size(),
              draft.span.begin(),
              draft.span.end(),
              draft.type,
              of == null ? null : draft.entity.id,
              of == null ? null : of.name == null ? countries.name(draft.country) : of.name,
              draft.country,
              straight(draft.role.title()),
              straight(draft.role.affiliation()),
              draft.form,
              tokens.sentence(draft.first),
              inTitle(tokens, draft),
              of == null ? 0 : Salience.of(of.mentions, most, of.first, sentences, of.inTitle),
              draft.confidence,
              draft.rule));
    }
    return List.copyOf(rows);
  }

  /** With straight apostrophes, so that one name is spelt one way. */
  private static String straight(String name) {
    return name == null ? null : name.replace('\u2019', '\'');
  }

  private static boolean inTitle(ArticleTokens tokens, MentionDraft draft) {
    return draft.span.end() <= tokens.article().titleEnd();
  }

  /** What salience and canonical name of an entity are made of. */
  private static final class Figures {
    private int mentions;
    private int first = Integer.MAX_VALUE;
    private boolean inTitle;
    private String name;
  }
}
