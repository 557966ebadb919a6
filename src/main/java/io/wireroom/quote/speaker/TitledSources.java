package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Finds who is named behind the title that a source begins with: at once ({@code Minister for Roads
 * and Harbours Farah Siddiq}) or in apposition ({@code The judge, Mr. Oswin Pemberton, who …}).
 */
final class TitledSources {
  private static final int LONGEST = 7;
  private static final Set<String> LEADING =
      Set.of("the", "a", "an", "his", "her", "their", "its", "former", "retired", "acting", "then");
  private static final String CLOSING = ",;:()—–-\"”";

  private final String text;
  private final ArticleMentions mentions;

  TitledSources(String text, ArticleMentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The person that a source names behind a title; null where it names none so. */
  Mention person(Span source) {
    for (int i = mentions.firstEndingAfter(source.begin()); ; i++) {
      Mention mention = mentions.at(i);
      if (mention == null || mention.end() > source.end()) {
        return null;
      }
      if (mention.type() == MentionType.PERSON
          && mention.form() == MentionForm.NAME
          && mention.begin() > source.begin()) {
        String before = text.substring(source.begin(), mention.begin()).strip();
        boolean named = closed(mention.end(), source.end());
        return named && (titled(before, mention) || apposed(before)) ? mention : null;
      }
    }
  }

  /** Whether a name that ends here closes its phrase. */
  private boolean closed(int end, int limit) {
    int at = end;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at >= limit
        || CLOSING.indexOf(text.charAt(at)) >= 0
        || text.startsWith("who ", at)
        || text.startsWith("whose ", at);
  }

  /** Whether the words before a name end with the person's title, or where it is held. */
  private static boolean titled(String before, Mention person) {
    if (person.title() == null) {
      return false;
    }
    String words = folded(before);
    String title = folded(person.title());
    String house = person.affiliation() == null ? null : folded(person.affiliation());
    return words.endsWith(title)
        || (house != null && words.endsWith(house) && words.contains(title));
  }

  private static String folded(String words) {
    return words.replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether a comma and at most a rank stand between the words before a name and the name. */
  private static boolean apposed(String before) {
    int comma = before.lastIndexOf(',');
    if (comma < 0) {
      return false;
    }
    String[] between = before.substring(comma + 1).strip().split("\\s+");
    for (String word : between) {
      boolean rank = word.isEmpty() || Character.isUpperCase(word.charAt(0));
      if (!rank && !LEADING.contains(word)) {
        return false;
      }
    }
    return between.length < LONGEST;
  }
}
