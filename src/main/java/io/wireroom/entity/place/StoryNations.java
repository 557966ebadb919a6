package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which country a story, or a passage of it, is told in: places, peoples and bodies of one country
 * that are named near somebody, in headline and lead, and all over, weighed against those of
 * others. The weights were chosen by hand and tried on stories whose readers noted the countries of
 * their speakers; one country is named only where it has most of all weight.
 */
final class StoryNations {
  private static final String USA = "USA";
  private static final Set<String> ABROAD = Lists.rules("person-ties", "abroad");
  private static final Set<String> WAYS = Set.of("to", "for", "in", "at", "from");
  private static final Set<String> OPEN = Set.of("the", "federal", "state");
  private static final double SHARE = 4.8;
  private static final double SMOOTH = 2;
  private static final double TITLE = 0.65;
  private static final double LEAD = 0.8;
  private static final int LEAD_SENTENCES = 3;

  /** Names up to so many sentences away count, as many of them, each so much. */
  private static final int[] REACH = {0, 1, 3, 8};

  private static final int[] MOST = {2, 2, 3, 3};
  private static final double[] NEAR = {1, 0.8, 0.6, 0.15};

  /** The outlet's own country, where the story names it. */
  private static final double HOME = 1;

  /** The outlet's own country, where the story names hardly any. */
  private static final double HOME_ALONE = 1.2;

  /** An office that the text leaves without a country is the outlet's. */
  private static final double HOME_OFFICE = 3.3;

  /** Up to so many foreign names leave a story at home. */
  private static final int FEW = 6;

  /** Everybody's business: their names weigh less in the news of others. */
  private static final double USA_ABROAD = 0.7;

  private static final double LEAST = 0.8;
  private static final double MAJORITY = 0.62;
  private static final double OFFICE_MAJORITY = 0.5;

  private final ArticleTokens tokens;
  private final String home;
  private final Map<String, Integer> all = new HashMap<>();
  private final Set<String> inTitle = new HashSet<>();
  private final Set<String> inLead = new HashSet<>();
  private final List<Map<String, Integer>> bySentence = new ArrayList<>();
  private int total;

  /**
   * @param home the outlet's country; null where unknown
   */
  StoryNations(ArticleTokens tokens, List<MentionDraft> mentions, String home) {
    this.tokens = tokens;
    this.home = home;
    for (int i = 0; i < tokens.article().sentences().size(); i++) {
      bySentence.add(Map.of());
    }
    for (MentionDraft mention : mentions) {
      boolean tells = mention.form == MentionForm.NAME && mention.type != MentionType.PERSON;
      if (tells && mention.country != null && !partOfName(mention) && !abroad(mention)) {
        add(mention.first, mention.country);
      }
    }
    if (home != null) {
      governments();
    }
  }

  /** {@code the Government}, nobody's: the one at home. */
  private void governments() {
    for (int i = 1; i < tokens.size(); i++) {
      boolean government = tokens.token(i).text().equals("Government");
      boolean open = OPEN.contains(tokens.lower(i - 1)) && !tokens.lower(i + 1).equals("of");
      if (government && open && tokens.name(i - 1) == null) {
        add(i, home);
      }
    }
  }

  /** {@code Paris Guest House} is not in France. */
  private boolean partOfName(MentionDraft mention) {
    return mention.type == MentionType.LOCATION
        && !mention.country.equals(stateOf(mention))
        && tokens.capital(mention.end)
        && tokens.name(mention.end) == null
        && tokens.sentence(mention.first) == tokens.sentence(mention.end);
  }

  /** {@code the Japanese ambassador}, {@code ambassador to Chile}, {@code left for Washington}. */
  private boolean abroad(MentionDraft mention) {
    if (mention.type == MentionType.NATIONALITY) {
      return PersonTies.titlesAnother(tokens, mention.end)
          || ABROAD.contains(tokens.lower(mention.end));
    }
    return WAYS.contains(tokens.lower(mention.first - 1))
        && ABROAD.contains(tokens.lower(mention.first - 2));
  }

  private static String stateOf(MentionDraft mention) {
    boolean state = mention.entity != null && mention.entity.id.startsWith("country:");
    return state ? mention.entity.id.substring("country:".length()) : null;
  }

  /** How many names of places, peoples and bodies of a country there are. */
  int names(String country) {
    return all.getOrDefault(country, 0);
  }

  private void add(int token, String country) {
    int sentence = tokens.sentence(token);
    all.merge(country, 1, Integer::sum);
    total++;
    if (tokens.token(token).end() <= tokens.article().titleEnd()) {
      inTitle.add(country);
    }
    if (sentence < LEAD_SENTENCES) {
      inLead.add(country);
    }
    if (bySentence.get(sentence).isEmpty()) {
      bySentence.set(sentence, new HashMap<>());
    }
    bySentence.get(sentence).merge(country, 1, Integer::sum);
  }

  /**
   * The country in which the sentences are told.
   *
   * @param sentences where the person is named first, not empty
   * @param says what the person's office says
   * @return null where no country has most of the weight
   */
  String of(List<Integer> sentences, OfficeNations.Says says) {
    List<Map<String, Integer>> near = near(sentences);
    Set<String> candidates = new HashSet<>(all.keySet());
    if (home != null) {
      candidates.add(home);
    }
    String best = null;
    double most = 0;
    double sum = 0;
    for (String country : candidates) {
      double weight = says.allows(country) ? weight(country, near, says.held()) : 0;
      sum += weight;
      if (weight > most || (weight == most && best != null && country.compareTo(best) < 0)) {
        most = weight;
        best = country;
      }
    }
    double majority = says.held() ? OFFICE_MAJORITY : MAJORITY;
    return most < LEAST || most < majority * sum ? null : best;
  }

  private double weight(String country, List<Map<String, Integer>> near, boolean held) {
    int names = all.getOrDefault(country, 0);
    double weight = SHARE * names / (total + SMOOTH);
    for (int i = 0; i < REACH.length; i++) {
      weight += NEAR[i] * Math.min(near.get(i).getOrDefault(country, 0), MOST[i]);
    }
    weight += inTitle.contains(country) ? TITLE : 0;
    weight += inLead.contains(country) ? LEAD : 0;
    if (country.equals(home)) {
      boolean alone = held ? total <= FEW : total <= 1;
      if (held && (names > 0 || alone)) {
        return weight + HOME_OFFICE;
      }
      return weight + (names > 0 ? HOME : alone ? HOME_ALONE : 0);
    }
    return country.equals(USA) ? USA_ABROAD * weight : weight;
  }

  /** How often each country is named at each reach of the nearest of these sentences. */
  private List<Map<String, Integer>> near(List<Integer> sentences) {
    List<Map<String, Integer>> near = new ArrayList<>();
    int before = -1;
    for (int reach : REACH) {
      Map<String, Integer> counts = new HashMap<>();
      Set<Integer> at = new HashSet<>();
      for (int sentence : sentences) {
        for (int i = Math.max(0, sentence - reach); i <= sentence + reach; i++) {
          if (i < bySentence.size() && farther(sentences, i, before)) {
            at.add(i);
          }
        }
      }
      at.forEach(i -> bySentence.get(i).forEach((c, n) -> counts.merge(c, n, Integer::sum)));
      near.add(counts);
      before = reach;
    }
    return near;
  }

  private static boolean farther(List<Integer> sentences, int i, int than) {
    return sentences.stream().allMatch(sentence -> Math.abs(sentence - i) > than);
  }
}
