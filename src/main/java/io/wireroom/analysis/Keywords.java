package io.wireroom.analysis;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The most telling words of one article: names and common nouns, by how often and how early they
 * come; a headline's words weigh most. Nouns of the list {@code common-news-nouns} never count. No
 * other article is asked.
 */
final class Keywords {
  private static final int MOST = 10;
  private static final double IN_TITLE = 3;
  private static final double NAME = 1.5;

  private final Set<String> common = new HashSet<>();

  Keywords(Lists lists) {
    lists.rows("common-news-nouns").forEach(row -> common.add(row.get("lemma")));
  }

  /** Weight of one word so far, and where it came first. */
  private static final class Candidate {
    final String word;
    final int first;
    double weight;
    int count;

    Candidate(String word, int first) {
      this.word = word;
      this.first = first;
    }
  }

  /** At most ten, the most telling first; of two alike, the one that comes first in the text. */
  List<String> of(AnnotatedText text, List<Mention> mentions) {
    Map<String, Candidate> candidates = new HashMap<>();
    boolean[] named = new boolean[text.tokens().size()];
    for (Mention mention : mentions) {
      if (mention.form() == MentionForm.NAME) {
        String written = text.text().substring(mention.begin(), mention.end());
        String name = mention.name() == null ? written : mention.name();
        count(candidates, text, name, mention.begin(), NAME);
        for (int t = text.tokenAt(mention.begin()); stands(text, t, mention.end()); t++) {
          named[t] = true;
        }
      }
    }
    for (int t = 0; t < named.length; t++) {
      Token token = text.tokens().get(t);
      if (!named[t] && isNoun(token)) {
        count(candidates, text, token.lemma().toLowerCase(Locale.ROOT), token.begin(), 1);
      }
    }
    List<Candidate> order = new ArrayList<>(candidates.values());
    order.removeIf(candidate -> candidate.count < 2 && candidate.first >= text.titleEnd());
    order.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.weight)
            .thenComparingInt(candidate -> candidate.first)
            .thenComparing(candidate -> candidate.word));
    return order.stream().limit(MOST).map(candidate -> candidate.word).toList();
  }

  private static boolean stands(AnnotatedText text, int token, int end) {
    return token < text.tokens().size() && text.tokens().get(token).begin() < end;
  }

  private boolean isNoun(Token token) {
    boolean noun = "NN".equals(token.pos()) || "NNS".equals(token.pos());
    return noun
        && token.lemma() != null
        && token.lemma().length() > 2
        && Character.isLetter(token.lemma().charAt(0))
        && !common.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static void count(
      Map<String, Candidate> candidates, AnnotatedText text, String word, int at, double weight) {
    Candidate candidate = candidates.computeIfAbsent(word, w -> new Candidate(w, at));
    double place = at < text.titleEnd() ? IN_TITLE : 1 + 1.0 / (1 + text.sentenceAt(at));
    candidate.weight += weight * place;
    candidate.count++;
  }
}
