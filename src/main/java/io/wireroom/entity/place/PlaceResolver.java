package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import io.wireroom.text.PartOfSpeech;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides what a place's name stands for: a capital for its government or for the town, an
 * ambiguous name for one of its places by the company it keeps in the article.
 */
public final class PlaceResolver {
  private static final int PHRASE = 8;
  private static final Set<String> RIVAL = Set.of("against", "between", "by", "with");
  private final Set<String> townWords;

  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> towns = new HashMap<>();

  /** Towns that are called like another one but for accents. */
  private final Map<String, String> accented = new HashMap<>();

  private final SharedNames ambiguous;
  private final SharedNames bodies;
  private final SharedNames peoples;
  private final RegionBehind regions;
  private final Namesakes namesakes;
  private final CountryNames countries;

  public PlaceResolver(Lists lists, CountryNames countries) {
    this.countries = countries;
    townWords = lists.words("town-words", "word");
    for (ListRow row : lists.rows("seats-of-government")) {
      capitals.put(EntityIds.fold(row.get("name")), row.get("country"));
    }
    for (ListRow row : lists.rows("towns")) {
      town(row.get("surface"), row.get("country"));
    }
    ambiguous = new SharedNames(lists, "ambiguous-places");
    bodies = new SharedNames(lists, "ambiguous-bodies");
    peoples = new SharedNames(lists, "ambiguous-peoples");
    regions = new RegionBehind(lists, ambiguous);
    namesakes = new Namesakes(lists);
  }

  /** {@code Macon} is in Georgia before it is {@code Mâcon}. */
  private void town(String surface, String country) {
    String name = EntityIds.fold(surface);
    boolean plain = name.equals(surface.toLowerCase(Locale.ROOT));
    String other = plain ? towns.put(name, country) : towns.putIfAbsent(name, country);
    if (other != null && !other.equals(country)) {
      accented.put(name, plain ? other : country);
    }
  }

  /** The country of a town; null where unknown. */
  private String town(String name, Set<String> company) {
    String country = towns.get(name);
    String other = accented.get(name);
    boolean elsewhere =
        other != null
            && company.contains(Neighbours.mark(other))
            && !company.contains(Neighbours.mark(country));
    return elsewhere ? other : country;
  }

  /** Gives towns that are called like a famous city abroad their own country. */
  public void namesakes(ArticleTokens tokens) {
    namesakes.resolve(tokens);
  }

  /** What the article says beside its shared names, for {@link #resolve}. */
  public Set<String> company(ArticleTokens tokens) {
    return Neighbours.of(tokens, ambiguous::has);
  }

  /**
   * The name as this article means it; {@code span} itself where there is nothing to decide.
   *
   * @param company what {@link #company} gave for the article
   * @param told places that the article has said the region of, by case folded name; added to
   */
  public NameSpan resolve(
      ArticleTokens tokens, Set<String> company, Map<String, NameSpan> told, int first, int end) {
    NameSpan span = tokens.name(first);
    String name = EntityIds.fold(tokens.text(first, end));
    if (span.type().equals("organization")) {
      return bodies.has(name) ? body(tokens, span, name, company, first) : span;
    }
    if (span.type().equals("nationality") && peoples.has(name)) {
      NameSpan decided = peoples.decide(span, name, company);
      return decided == null ? span : decided;
    }
    boolean guessed = span.type().equals("misc") && span.rule().equals("tagger");
    if (guessed && towns.containsKey(name) && tokens.pos(first - 1).equals("IN")) {
      return new NameSpan(
          span.begin(),
          span.end(),
          "location",
          null,
          null,
          town(name, company),
          span.confidence(),
          "town:listed");
    }
    if (!span.type().equals("location")) {
      return span;
    }
    String region = regions.country(tokens, company, first, end, capitals.containsKey(name));
    if (region != null && !region.equals(span.country()) && !TitlePhrase.isCountry(span)) {
      NameSpan there = regions.place(tokens, span, first, end, region);
      told.put(name, there);
      return there;
    }
    if (region == null && told.containsKey(name)) {
      NameSpan before = told.get(name);
      return with(span, before.entityId(), before.canonical(), before.country(), before.rule());
    }
    if (ambiguous.has(name)) {
      NameSpan decided = regions.region(tokens, span, name, first);
      decided = decided == null ? ambiguous.decide(span, name, company) : decided;
      return decided == null ? undecided(span, tokens) : decided;
    }
    String country = capitals.get(name);
    if (country != null && government(tokens, first, end)) {
      return with(
          span, "country:" + country, countries.name(country), country, "capital:government");
    }
    boolean town = span.country() == null && span.entityId() == null && towns.containsKey(name);
    return town ? with(span, null, null, town(name, company), span.rule()) : span;
  }

  /** A body that several countries have under one name, by its owner or its company. */
  private NameSpan body(
      ArticleTokens tokens, NameSpan span, String name, Set<String> company, int first) {
    String owner = OwnerCountry.of(tokens, first);
    if (owner != null) {
      return bodies.mayBeIn(name, owner)
          ? bodies.in(span, name, owner)
          : with(span, null, null, owner, span.rule());
    }
    NameSpan decided = bodies.decide(span, name, company);
    return decided == null ? undecided(span, tokens) : decided;
  }

  private static NameSpan undecided(NameSpan span, ArticleTokens tokens) {
    String written = span.span().of(tokens.article().text());
    String id = EntityIds.id(MentionType.of(span.type()), written);
    return with(span, id, written, null, span.rule());
  }

  private static NameSpan with(NameSpan span, String id, String name, String country, String rule) {
    return new NameSpan(
        span.begin(), span.end(), span.type(), id, name, country, span.confidence(), rule);
  }

  /** Whether a capital stands for its government at that place. */
  private boolean government(ArticleTokens tokens, int first, int end) {
    String before = first > tokens.sentenceStart(first) ? tokens.lower(first - 1) : "";
    if (tokens.possessive(end)) {
      return !town(tokens, end + 1);
    }
    String after = tokens.lower(end);
    if (after.startsWith("-") || before.equals("-") || before.equals("–")) {
      return true;
    }
    if (RIVAL.contains(before)) {
      return !tokens.capital(end) || tokens.sentenceEnd(first) == end;
    }
    if (before.equals("and")
        && first >= 2
        && tokens.inName(first - 2, "location")
        && pairedRival(tokens, first - 2)) {
      return true;
    }
    boolean verb =
        tokens.finiteVerb(end)
            || (PartOfSpeech.adverb(tokens.pos(end)) && tokens.finiteVerb(end + 1))
            || pairedSubject(tokens, end);
    return verb && !tokens.pos(first - 1).equals("IN") && !tokens.pos(first - 1).equals("TO");
  }

  /** {@code between Seoul and Tokyo}: the first of the pair follows a word of rivalry. */
  private static boolean pairedRival(ArticleTokens tokens, int other) {
    int i = other;
    while (i > tokens.sentenceStart(other) && tokens.nameIndex(i) == tokens.nameIndex(other)) {
      i--;
    }
    return RIVAL.contains(tokens.lower(i));
  }

  /** {@code Seoul and Tokyo agreed}: a pair, then a verb. */
  private static boolean pairedSubject(ArticleTokens tokens, int end) {
    if (!tokens.lower(end).equals("and") || !tokens.inName(end + 1, "location")) {
      return false;
    }
    int i = end + 1;
    while (i < tokens.size() && tokens.nameIndex(i) == tokens.nameIndex(end + 1)) {
      i++;
    }
    return tokens.finiteVerb(i);
  }

  /** Whether what a capital owns is part of the town: a name, an airport, a street. */
  private boolean town(ArticleTokens tokens, int owned) {
    for (int i = owned; i < Math.min(owned + PHRASE, tokens.size()); i++) {
      if (townWords.contains(tokens.lower(i)) || (i == owned && tokens.inName(i, "location"))) {
        return true;
      }
      boolean part = tokens.pos(i).equals("VBN") || tokens.pos(i).equals("HYPH");
      if (!tokens.nominal(i) && !part && !tokens.lower(i).equals("-")) {
        return false;
      }
    }
    return false;
  }
}
