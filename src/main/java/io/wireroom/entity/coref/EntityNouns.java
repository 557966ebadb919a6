package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.NominalNouns.Kind;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.text.NameSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What kind of thing an article says that its entities are, so that {@code the lawyer} or {@code
 * the foundation} can be taken for one of them: nouns of titles, appositions ({@code Kim, a lawyer
 * from Ohio}), predicates ({@code Kim is a lawyer and author}), words directly before a name
 * ({@code lawyer Kim}), and the nouns that names of bodies and places end in.
 */
final class EntityNouns {
  /** More entities of one noun are not told apart; a bound on work. */
  private static final int NAMESAKES = 40;

  private static final int LONGEST_BRACKET = 30;
  private static final int LONGEST_PHRASE = 10;
  private static final Set<String> NO_KIND =
      Set.of("one", "part", "member", "name", "kind", "lot", "side", "example", "time", "day");
  private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "eer", "man", "ess");

  private final ArticleTokens tokens;
  private final TitleWords titles;
  private final NominalNouns nouns;
  private final OrganizationWords organizations;
  private final Map<String, List<Entity>> byNoun = new HashMap<>();
  private final Map<Entity, Set<String>> known = new HashMap<>();

  EntityNouns(
      ArticleTokens tokens,
      TitleWords titles,
      NominalNouns nouns,
      OrganizationWords organizations,
      List<MentionDraft> names) {
    this.tokens = tokens;
    this.titles = titles;
    this.nouns = nouns;
    this.organizations = organizations;
    for (MentionDraft name : names) {
      if (name.entity != null && name.type != MentionType.NATIONALITY) {
        learn(name);
      }
    }
  }

  /** The entities that the noun, in lower case, may stand for. */
  List<Entity> entities(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  private void learn(MentionDraft name) {
    if (name.type == MentionType.PERSON) {
      title(name);
    } else {
      ownNoun(name);
      int next = name.end;
      if (name.type == MentionType.ORGANIZATION
          && tokens.pos(next).equals("NN")
          && nouns.is(Kind.MEMBER, tokens.lower(next))) {
        teach(name.entity, tokens.lower(next), false);
      }
    }
    int before = name.first - 1;
    if (before >= 0
        && tokens.pos(before).equals("NN")
        && tokens.sentence(before) == tokens.sentence(name.first)) {
      teach(name.entity, tokens.lower(before), false);
    }
    behind(name);
  }

  private void title(MentionDraft name) {
    if (name.role.title() != null) {
      for (String title : name.role.title().toLowerCase(Locale.ROOT).split(",| and ")) {
        String[] words = title.strip().split(" (?:of|for|at|in|to|on) ", 2)[0].split("[ -]");
        teach(name.entity, words[words.length - 1], false);
      }
    }
    if (name.role.head() != null) {
      teach(name.entity, name.role.head(), false);
    }
  }

  /** The last word of a name, or the last before {@code of} and its like. */
  private void ownNoun(MentionDraft name) {
    int head = name.end - 1;
    for (int i = name.first + 1; i < name.end; i++) {
      if (tokens.pos(i).equals("IN") || tokens.lower(i).equals("of")) {
        head = i - 1;
        break;
      }
    }
    boolean single = name.end - name.first == 1;
    String word = tokens.lower(head);
    if (word.length() > 2 && (!single || organizations.noun(word))) {
      teach(name.entity, word, true);
    }
  }

  /** {@code , a lawyer}; {@code is a lawyer}; {@code (born 1950) was a lawyer and author}. */
  private void behind(MentionDraft name) {
    int i = name.end;
    if (i >= tokens.size()) {
      return;
    }
    int end = tokens.sentenceEnd(name.first);
    if (tokens.lower(i).equals("(")) {
      int limit = Math.min(end, i + LONGEST_BRACKET);
      while (i < limit && !tokens.lower(i).equals(")")) {
        i++;
      }
      i++;
    }
    boolean comma = tokens.lower(i).equals(",") && i < end;
    boolean is =
        switch (tokens.lower(i)) {
          case "is", "was", "became", "remains" -> i < end;
          default -> false;
        };
    if (!comma && !is) {
      return;
    }
    i++;
    switch (tokens.lower(i)) {
      case "a", "an", "the" -> i++;
      default -> {
        return;
      }
    }
    phrase(name.entity, i, Math.min(end, i + LONGEST_PHRASE));
  }

  /** Teaches the heads of the phrase at {@code from} and of those joined to it. */
  private void phrase(Entity entity, int from, int limit) {
    int i = from;
    while (i < limit) {
      int start = i;
      while (i < limit && (tokens.nominal(i) || tokens.name(i) != null) && !person(i)) {
        i++;
      }
      if (i == start || person(i)) {
        return;
      }
      if (tokens.pos(i - 1).equals("NN") && tokens.name(i - 1) == null) {
        teach(entity, tokens.lower(i - 1), false);
      }
      if (tokens.lower(i).equals(",") && tokens.lower(i + 1).equals("and")) {
        i += 2;
      } else if (tokens.lower(i).equals("and") || tokens.lower(i).equals(",")) {
        i++;
      } else {
        return;
      }
      i = NounPhrase.afterDeterminer(tokens, i);
    }
  }

  private boolean person(int i) {
    NameSpan name = tokens.name(i);
    return name != null && name.type().equals("person");
  }

  /** Whether the noun is one for people, by our lists or its ending. */
  private boolean human(String noun) {
    return titles.isHead(noun)
        || nouns.is(Kind.HUMAN, noun)
        || nouns.is(Kind.KIN, noun)
        || (!organizations.noun(noun) && DOERS.stream().anyMatch(noun::endsWith));
  }

  /** Whether the noun is one for organizations or places, by our lists. */
  private boolean body(String noun) {
    return organizations.noun(noun)
        || organizations.company(noun)
        || nouns.is(Kind.BODY, noun)
        || nouns.is(Kind.MEMBER, noun)
        || nouns.is(Kind.SETTLEMENT, noun)
        || nouns.is(Kind.LAND, noun);
  }

  /** Whether the article, or its own name, says another kind of body than the noun does. */
  boolean otherKind(Entity entity, String noun) {
    Set<String> kinds = known.getOrDefault(entity, Set.of());
    return !kinds.isEmpty() && !kinds.contains(noun);
  }

  /**
   * @param own whether it is a part of the entity's name
   */
  private void teach(Entity entity, String noun, boolean own) {
    boolean person = entity.type == MentionType.PERSON;
    if (NO_KIND.contains(noun)
        || (person ? !human(noun) : !own && !body(noun))
        || !known.computeIfAbsent(entity, e -> new HashSet<>()).add(noun)) {
      return;
    }
    List<Entity> entities = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
    if (entities.size() < NAMESAKES) {
      entities.add(entity);
    }
  }
}
