package io.wireroom.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Scores which mentions of an article are one person, organization or place. Only clusters of those
 * types with a name count; what a predicted entity means are the clusters of which it matched a
 * name.
 *
 * <p>Variants are pairs of consecutive names with different words: recalled where both were matched
 * and given one entity, right where both names of a predicted pair are of one cluster. Pronouns are
 * third person, {@code it} for organizations alone; nominals neither appositions nor predicates.
 * Both are right where the entity means their cluster; predictions of entities that mean nothing
 * are not judged.
 */
public final class LinkScorer {
  /** Whose links are counted. */
  public enum Subset {
    PERSON,
    ALL
  }

  private static final Set<String> TYPES = Set.of("person", "organization", "place");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "himself",
          "herself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves");
  private static final Set<String> OTHER =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "you",
          "your",
          "yours",
          "yourself",
          "yourselves",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "that",
          "this",
          "these",
          "those",
          "one",
          "someone",
          "everyone",
          "anyone",
          "nobody",
          "there",
          "here");
  private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?U)\\s\\S*[A-Z]");

  private final Map<Subset, LinkCounts> counts = new EnumMap<>(Subset.class);
  private int documents;

  public LinkScorer() {
    for (Subset subset : Subset.values()) {
      counts.put(subset, new LinkCounts());
    }
  }

  /** Articles added so far. */
  public int documents() {
    return documents;
  }

  /** The counts over all articles added so far. */
  public Map<Subset, LinkCounts> counts() {
    return counts;
  }

  /** Adds one article. */
  public void add(LinkGold.Article article, List<LinkedMention> answers) {
    documents++;
    new Scoring(article, answers).count();
  }

  /** The counts that a link between entities of these types belongs to. */
  private List<LinkCounts> of(Set<String> types) {
    LinkCounts all = counts.get(Subset.ALL);
    return types.contains("person") ? List.of(counts.get(Subset.PERSON), all) : List.of(all);
  }

  /** One article under way. */
  private final class Scoring {
    private final String text;
    private final List<LinkGold.Labelled> gold;
    private final List<LinkedMention> answers;
    private final int[] goldOf;

    /** Considered clusters with their types. */
    private final Map<String, String> types = new HashMap<>();

    /** Clusters that a predicted entity matched names of. */
    private final Map<String, Set<String>> meant = new HashMap<>();

    private final String[] entityOf;

    private Scoring(LinkGold.Article article, List<LinkedMention> answers) {
      text = article.text();
      gold = article.mentions();
      this.answers = answers;
      goldOf = LinkMatch.match(text, gold, answers);
      entityOf = new String[gold.size()];
      for (int a = 0; a < goldOf.length; a++) {
        if (goldOf[a] >= 0) {
          entityOf[goldOf[a]] = answers.get(a).entity();
        }
      }
      for (LinkGold.Labelled label : gold) {
        if (label.form().equals("name") && TYPES.contains(label.type())) {
          types.put(label.cluster(), label.type());
        }
      }
    }

    private void count() {
      Map<String, List<Integer>> clusters = new LinkedHashMap<>();
      Map<String, List<Integer>> entities = new LinkedHashMap<>();
      for (int g : inTextOrder()) {
        LinkGold.Labelled label = gold.get(g);
        String type = types.get(label.cluster());
        if (type == null) {
          continue;
        }
        if (label.form().equals("name")) {
          clusters.computeIfAbsent(label.cluster(), c -> new ArrayList<>()).add(g);
          of(Set.of(type)).forEach(sum -> sum.names.gold++);
          if (entityOf[g] != null) {
            of(Set.of(type)).forEach(sum -> sum.names.recalled++);
            entities.computeIfAbsent(entityOf[g], e -> new ArrayList<>()).add(g);
            meant.computeIfAbsent(entityOf[g], e -> new HashSet<>()).add(label.cluster());
          }
        } else if (label.form().equals("nominal") && !label.beside()) {
          of(Set.of(type)).forEach(sum -> sum.nominals.gold++);
        } else if (label.form().equals("pronoun") && asked(label, type)) {
          of(Set.of(type)).forEach(sum -> sum.pronouns.gold++);
        }
      }
      clusters.values().forEach(this::labelled);
      entities.values().forEach(this::predicted);
      for (int a = 0; a < goldOf.length; a++) {
        judge(answers.get(a), goldOf[a] < 0 ? null : gold.get(goldOf[a]));
      }
    }

    private List<Integer> inTextOrder() {
      return IntStream.range(0, gold.size())
          .boxed()
          .sorted(Comparator.comparing(g -> gold.get(g).core()))
          .toList();
    }

    private boolean asked(LinkGold.Labelled label, String type) {
      String word = lower(label.span().of(text));
      return PERSONAL.contains(word) || (NEUTER.contains(word) && type.equals("organization"));
    }

    /** The variants among the names of one cluster. */
    private void labelled(List<Integer> names) {
      for (int i = 1; i < names.size(); i++) {
        int one = names.get(i - 1);
        int two = names.get(i);
        if (differ(one, two)) {
          boolean recalled = entityOf[one] != null && entityOf[one].equals(entityOf[two]);
          for (LinkCounts sum : of(Set.of(types.get(gold.get(one).cluster())))) {
            sum.variants.gold++;
            sum.variants.recalled += recalled ? 1 : 0;
          }
        }
      }
    }

    /** The variants among the names of one predicted entity, and whether it mixes clusters. */
    private void predicted(List<Integer> names) {
      Set<String> clusters = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        String cluster = gold.get(names.get(i)).cluster();
        clusters.add(cluster);
        if (i > 0 && differ(names.get(i - 1), names.get(i))) {
          String before = gold.get(names.get(i - 1)).cluster();
          for (LinkCounts sum : of(typesOf(Set.copyOf(List.of(before, cluster))))) {
            sum.variants.predicted++;
            sum.variants.right += before.equals(cluster) ? 1 : 0;
          }
        }
      }
      for (LinkCounts sum : of(typesOf(clusters))) {
        sum.named++;
        sum.severalNames += names.size() > 1 ? 1 : 0;
        sum.mixed += clusters.size() > 1 ? 1 : 0;
      }
    }

    /** Counts a pronoun or nominal. */
    private void judge(LinkedMention answer, LinkGold.Labelled label) {
      String words = answer.span().of(text);
      String lower = lower(words);
      Set<String> clusters = new HashSet<>(meant.getOrDefault(answer.entity(), Set.of()));
      boolean neuter = NEUTER.contains(lower);
      boolean pronoun = neuter || PERSONAL.contains(lower);
      if (neuter) {
        clusters.removeIf(cluster -> !types.get(cluster).equals("organization"));
      }
      boolean ignored =
          label != null
              ? !label.form().equals("nominal") || label.beside()
              : OTHER.contains(lower) || CAPITAL_INSIDE.matcher(words).find();
      if (clusters.isEmpty() || (!pronoun && ignored)) {
        return;
      }
      boolean right = label != null && clusters.contains(label.cluster());
      for (LinkCounts sum : of(typesOf(clusters))) {
        LinkFigures figures = pronoun ? sum.pronouns : sum.nominals;
        figures.predicted++;
        figures.right += right ? 1 : 0;
      }
      if (right) {
        for (LinkCounts sum : of(Set.of(types.get(label.cluster())))) {
          (pronoun ? sum.pronouns : sum.nominals).recalled++;
        }
      }
    }

    private Set<String> typesOf(Set<String> clusters) {
      Set<String> found = new HashSet<>();
      clusters.forEach(cluster -> found.add(types.get(cluster)));
      return found;
    }

    private boolean differ(int one, int two) {
      return !lower(gold.get(one).core().of(text)).equals(lower(gold.get(two).core().of(text)));
    }

    private static String lower(String words) {
      return words.toLowerCase(Locale.ROOT);
    }
  }
}
