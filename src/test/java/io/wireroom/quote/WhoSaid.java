package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.AnnotatedText;
import java.util.List;
import java.util.Locale;

/** Says of articles, written in a line with {@code ¶} between paragraphs, who said what. */
final class WhoSaid {
  private WhoSaid() {}

  /**
   * That words have a row with a speaker.
   *
   * @param article its first line is the headline
   * @param speaker the name; {@code ~} and a part of the name or of the speaker as written; or
   *     {@code -} for a row without a name
   */
  static void assertSaid(String article, String words, String speaker) {
    String text = text(article);
    String sought = words.strip().toLowerCase(Locale.ROOT);
    assertThat(of(text))
        .filteredOn(one -> one.span().of(text).toLowerCase(Locale.ROOT).contains(sought))
        .anyMatch(one -> is(text, one.speaker(), speaker.strip()));
  }

  private static boolean is(String text, Speaker speaker, String expected) {
    String name = String.valueOf(speaker.name());
    if (expected.equals("-")) {
      return speaker.name() == null;
    }
    if (expected.startsWith("~")) {
      String part = expected.substring(1).toLowerCase(Locale.ROOT);
      String written = speaker.span() == null ? "" : speaker.span().of(text);
      return (name + " " + written).toLowerCase(Locale.ROOT).contains(part);
    }
    return name.equals(expected);
  }

  /**
   * That nobody is named as a speaker.
   *
   * @param silent whether there is no row at all
   */
  static void assertNobody(String article, boolean silent) {
    List<Attribution> found = of(text(article));
    if (silent) {
      assertThat(found).isEmpty();
    }
    assertThat(found).noneMatch(one -> one.speaker().kind() == SpeakerKind.NAMED);
  }

  private static String text(String article) {
    return article.strip().replace("¶", "\n\n");
  }

  private static List<Attribution> of(String text) {
    AnnotatedText annotated = ShippedAttributions.annotate(text, text.indexOf('\n'));
    return ShippedAttributions.of(annotated);
  }
}
