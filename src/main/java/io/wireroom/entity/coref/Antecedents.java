package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.NominalNouns.Kind;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.entity.title.TitleWords;
import java.util.List;
import java.util.Set;

/**
 * Whom or what a definite noun phrase takes up: first those of whom the article says the noun, then
 * for nouns that say little the only one, or the most mentioned, of the last few sentences.
 */
final class Antecedents {
  private static final int WINDOW = 8;
  private static final int TAUGHT = 30;
  private static final int NEAR = 2;
  private static final Set<String> GENERAL =
      Set.of("group", "organization", "organisation", "institution");

  private final ArticleTokens tokens;
  private final TitleWords titles;
  private final NominalNouns nouns;
  private final EntityNouns taught;
  private final List<MentionDraft> names;
  private final Recent recent;
  private final Entity home;
  private int next;

  Antecedents(
      ArticleTokens tokens,
      TitleWords titles,
      NominalNouns nouns,
      OrganizationWords organizations,
      List<MentionDraft> names) {
    this.tokens = tokens;
    this.titles = titles;
    this.nouns = nouns;
    this.names = names;
    taught = new EntityNouns(tokens, titles, nouns, organizations, names);
    recent = new Recent(tokens, WINDOW);
    home = home(names);
  }

  /** The country an article names most; null where it names none. */
  private static Entity home(List<MentionDraft> names) {
    Entity most = null;
    for (MentionDraft name : names) {
      boolean more = country(name) && (most == null || mentions(name) > most.mentions.size());
      most = more ? name.entity : most;
    }
    return most;
  }

  private static int mentions(MentionDraft name) {
    return name.entity.mentions.size();
  }

  private static boolean country(MentionDraft name) {
    return name.entity != null
        && name.type != MentionType.ORGANIZATION
        && name.entity.id.startsWith("country:");
  }

  /** From now on names that begin up to token {@code i} have been read. */
  void readTo(int i) {
    while (next < names.size() && names.get(next).first <= i) {
      if (names.get(next).entity != null) {
        recent.add(names.get(next));
      }
      next++;
    }
  }

  /**
   * The phrase in tokens [the, end), linked; null where nobody is sure to be meant.
   *
   * @param noun its head, lower case
   * @param country of the first name in it that has one; else null
   */
  MentionDraft of(int the, int end, String noun, String country) {
    boolean plain = end - the == 2;
    if (nouns.is(Kind.COUNTRY, noun)) {
      return plain ? country(the, end) : null;
    }
    MentionDraft named = member(the, end, noun);
    if (named != null) {
      return linked(the, end, named, 0.75, "nominal:name");
    }
    if (tokens.lower(the).equals("our") && !titles.isHead(noun)) {
      return null;
    }
    MentionDraft known = named(the + 1, end - 1) ? null : taught(the, noun, country);
    if (known != null) {
      return linked(the, end, known, 0.75, "nominal:kind");
    }
    if (nouns.is(Kind.HUMAN, noun) || titles.is(TitleWords.Kind.GENERIC, noun)) {
      return bare(the, end) ? person(the, end, noun, country) : null;
    }
    if (nouns.is(Kind.BODY, noun)) {
      return plain ? body(the, end, noun) : null;
    }
    if (nouns.is(Kind.SETTLEMENT, noun) || nouns.is(Kind.LAND, noun)) {
      return plain ? place(the, end) : null;
    }
    return null;
  }

  /** {@code the Labour party}: the name before the noun. */
  private MentionDraft member(int the, int end, String noun) {
    if (!nouns.is(Kind.MEMBER, noun)) {
      return null;
    }
    for (int n = next; n < names.size() && names.get(n).first < end; n++) {
      MentionDraft name = names.get(n);
      if (name.end == end - 1 && name.first == the + 1 && name.type == MentionType.ORGANIZATION) {
        return name;
      }
    }
    return null;
  }

  /** Whether a name without a country stands in the tokens. */
  private boolean named(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.name(i) != null && tokens.name(i).country() == null) {
        return true;
      }
    }
    return false;
  }

  /** The one of whom the article says the noun that was mentioned last. */
  private MentionDraft taught(int the, String noun, String country) {
    MentionDraft best = null;
    for (Entity entity : taught.entities(noun)) {
      MentionDraft last = entity.lastBefore(the);
      boolean fits =
          last != null
              && tokens.sentence(the) - tokens.sentence(last.first) <= TAUGHT
              && (country == null || country.equals(entity.country))
              && (entity.type != MentionType.PERSON || fits(titles.gender(noun), entity.gender));
      if (fits && (best == null || last.first > best.first)) {
        best = last;
      }
    }
    return best;
  }

  private MentionDraft person(int the, int end, String noun, String country) {
    Gender told = nouns.is(Kind.HUMAN, noun) ? nouns.gender(noun) : titles.gender(noun);
    for (MentionDraft mention : recent.newestAt(the)) {
      boolean near = tokens.sentence(the) - tokens.sentence(mention.first) <= NEAR;
      if (near
          && mention.type == MentionType.PERSON
          && (country == null || country.equals(mention.entity.country))
          && fits(told, mention.entity.gender)
          && Recent.subject(tokens, mention)) {
        return linked(the, end, mention, 0.6, "nominal:generic");
      }
    }
    return null;
  }

  /** Whether only names and words such as {@code senior} stand before the head. */
  private boolean bare(int the, int end) {
    for (int i = the + 1; i < end - 1; i++) {
      if (tokens.name(i) == null && !titles.is(TitleWords.Kind.MODIFIER, tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Gender one, Gender other) {
    return one == null || other == null || one == other;
  }

  /** The organization named last sentences that may be called so, the most mentioned of several. */
  private MentionDraft body(int the, int end, String noun) {
    MentionDraft most = null;
    boolean several = false;
    for (MentionDraft mention : recent.newestAt(the)) {
      boolean fits =
          mention.type == MentionType.ORGANIZATION
              && !mention.entity.id.startsWith("country:")
              && (GENERAL.contains(noun) || !taught.otherKind(mention.entity, noun));
      if (!fits) {
        continue;
      }
      if (most != null && mentions(mention) == mentions(most)) {
        several = true;
      } else if (most == null || mentions(mention) > mentions(most)) {
        most = mention;
        several = false;
      }
    }
    return most == null || several ? null : linked(the, end, most, 0.6, "nominal:generic");
  }

  /** {@code the city}: the place, no country, that is mentioned most of the recent. */
  private MentionDraft place(int the, int end) {
    MentionDraft most = null;
    for (MentionDraft mention : recent.newestAt(the)) {
      boolean more = most == null || mentions(mention) > mentions(most);
      if (mention.type == MentionType.LOCATION && !country(mention) && more) {
        most = mention;
      }
    }
    return most == null ? null : linked(the, end, most, 0.6, "nominal:place");
  }

  /** {@code this country} is the article's own; {@code the country} the only one just named. */
  private MentionDraft country(int the, int end) {
    if (!tokens.lower(the).equals("the")) {
      return home == null ? null : linked(the, end, latest(home, the), 0.6, "nominal:country");
    }
    MentionDraft most = null;
    for (MentionDraft mention : recent.newestAt(the)) {
      boolean more = most == null || mentions(mention) > mentions(most);
      if (country(mention) && more) {
        most = mention;
      }
    }
    return most == null ? null : linked(the, end, most, 0.6, "nominal:country");
  }

  private static MentionDraft latest(Entity entity, int token) {
    MentionDraft last = entity.lastBefore(token);
    return last == null ? entity.mentions.get(0) : last;
  }

  private MentionDraft linked(
      int the, int end, MentionDraft antecedent, double confidence, String rule) {
    MentionType type = antecedent.entity.type;
    boolean state = antecedent.entity.id.startsWith("country:");
    return MentionDraft.of(
            tokens, the, end, state ? MentionType.LOCATION : type, MentionForm.NOMINAL)
        .linked(antecedent, confidence, rule);
  }
}
