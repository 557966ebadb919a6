package io.wireroom.train;

import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives actors of labelled articles the names of others, so that it is not learnt by heart who is
 * liked: a word of a name becomes, all over its article, a word of a name of the same kind at the
 * same place in its name. Words that are no names elsewhere ({@code President}) stay, and so does
 * the number of tokens.
 */
final class Renaming {
  private final Set<String> plain = new HashSet<>();
  private final Map<String, List<String>> words = new HashMap<>();

  /** Learns which names there are. */
  Renaming(List<LessonReader.Labelled<AttitudeGold.Article>> articles) {
    for (var article : articles) {
      for (Token token : article.text().text().tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          plain.add(token.text());
        }
      }
    }
    Map<String, Set<String>> sorted = new TreeMap<>();
    for (var article : articles) {
      kinds(article)
          .forEach((word, kind) -> sorted.computeIfAbsent(kind, key -> new TreeSet<>()).add(word));
    }
    sorted.forEach((kind, some) -> words.put(kind, List.copyOf(some)));
  }

  /**
   * An article with other names.
   *
   * @param share of the words of names that are exchanged
   */
  LessonReader.Labelled<AttitudeGold.Article> of(
      LessonReader.Labelled<AttitudeGold.Article> article, double share, Random random) {
    if (share <= 0) {
      return article;
    }
    Map<String, String> others = new HashMap<>();
    kinds(article)
        .forEach(
            (word, kind) -> {
              List<String> some = words.get(kind);
              String other = some.get(random.nextInt(some.size()));
              if (random.nextDouble() < share) {
                others.put(word, other);
              }
            });
    return new LessonReader.Labelled<>(article.gold(), article.text().renamed(others));
  }

  /** Kinds of the words of an article's names, in the order of the article. */
  private Map<String, String> kinds(LessonReader.Labelled<AttitudeGold.Article> article) {
    AnnotatedText text = article.text().text();
    Map<String, String> kinds = new LinkedHashMap<>();
    for (AttitudeGold.Actor actor : article.gold().actors()) {
      List<String> name = new ArrayList<>();
      int end = text.tokenAt(actor.span().end() - 1) + 1;
      for (int i = text.tokenAt(actor.span().begin()); i < end; i++) {
        String word = text.tokens().get(i).text();
        if (isOfName(word)) {
          name.add(word);
        }
      }
      for (int i = 0; i < name.size(); i++) {
        kinds.putIfAbsent(name.get(i), kind(actor, name.get(i), i == name.size() - 1));
      }
    }
    return kinds;
  }

  private boolean isOfName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !plain.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Israeli} is of another kind than {@code Israel}, a first name than a last one. */
  private static String kind(AttitudeGold.Actor actor, String word, boolean last) {
    String of = actor.entityId() == null ? "" : actor.entityId().split(":", 2)[0];
    boolean named = actor.name() == null || actor.name().contains(word);
    return of + (named ? " " : " of ") + (last ? "last" : "first");
  }
}
