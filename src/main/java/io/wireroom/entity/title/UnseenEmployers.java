package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes organizations of what persons are affiliated with and the annotators did not see, or took
 * for a name of no kind: {@code chief executive of Lumio}.
 */
public final class UnseenEmployers {
  private static final double CONFIDENCE = 0.7;
  private static final String RULE = "employer:title";

  private UnseenEmployers() {}

  /** Adds such organizations to {@code names}, which is in text order and stays so. */
  public static void add(ArticleTokens tokens, List<MentionDraft> names) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (MentionDraft person : names) {
      if (person.type == MentionType.PERSON && person.role.affiliation() != null) {
        span(tokens, person, ends);
      }
    }
    if (ends.isEmpty()) {
      return;
    }
    List<MentionDraft> kept = new ArrayList<>(names.size() + ends.size());
    for (MentionDraft name : names) {
      boolean inside = name.type == MentionType.MISC && inside(name, ends);
      if (!inside) {
        kept.add(name);
      }
      if (overlaps(name, ends) && !inside) {
        ends.keySet().removeIf(first -> first < name.end && ends.get(first) > name.first);
      }
    }
    ends.forEach((first, end) -> kept.add(draft(tokens, first, end)));
    kept.sort((one, two) -> one.span.compareTo(two.span));
    names.clear();
    names.addAll(kept);
  }

  private static boolean inside(MentionDraft name, Map<Integer, Integer> ends) {
    for (Map.Entry<Integer, Integer> span : ends.entrySet()) {
      if (span.getKey() <= name.first && span.getValue() >= name.end) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(MentionDraft name, Map<Integer, Integer> ends) {
    for (Map.Entry<Integer, Integer> span : ends.entrySet()) {
      if (span.getKey() < name.end && span.getValue() > name.first) {
        return true;
      }
    }
    return false;
  }

  /** Notes where in the person's sentence the affiliation stands; the occurrence next to it. */
  private static void span(ArticleTokens tokens, MentionDraft person, Map<Integer, Integer> ends) {
    String affiliation = person.role.affiliation();
    int last = tokens.sentenceEnd(person.first);
    int best = -1;
    int bestEnd = -1;
    for (int i = tokens.sentenceStart(person.first); i < last; i++) {
      if (!tokens.capital(i) || !affiliation.startsWith(tokens.token(i).text())) {
        continue;
      }
      int end = i + 1;
      while (end < last && tokens.text(i, end).length() < affiliation.length()) {
        end++;
      }
      boolean nearer = best < 0 || distance(i, person) < distance(best, person);
      if (nearer && tokens.text(i, end).equals(affiliation)) {
        best = i;
        bestEnd = end;
      }
    }
    boolean overlaps = best < person.end && bestEnd > person.first;
    // "R-Texas" is no body's name.
    boolean word = affiliation.length() > 1 && Character.isLetterOrDigit(affiliation.charAt(1));
    if (best >= 0 && !overlaps && word) {
      ends.put(best, bestEnd);
    }
  }

  private static int distance(int token, MentionDraft person) {
    return Math.abs(token - person.first);
  }

  private static MentionDraft draft(ArticleTokens tokens, int first, int end) {
    Span span = new Span(tokens.token(first).begin(), tokens.token(end - 1).end());
    NameSpan name =
        new NameSpan(span.begin(), span.end(), "organization", null, null, null, CONFIDENCE, RULE);
    MentionDraft draft =
        new MentionDraft(span, MentionType.ORGANIZATION, MentionForm.NAME, first, end, name);
    draft.confidence = CONFIDENCE;
    draft.rule = RULE;
    return draft;
  }
}
