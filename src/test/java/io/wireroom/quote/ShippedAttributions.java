package io.wireroom.quote;

import io.wireroom.LocalSpark;
import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import io.wireroom.text.AnnotatedText;
import java.util.List;

/** Raw text to its attributions by all that ships, built once for the tests of a JVM. */
final class ShippedAttributions {
  private static final Annotator ANNOTATOR =
      Annotator.shipped(LocalSpark.session(), TestModels.SHIPPED);
  private static final MentionFinder MENTIONS = new MentionFinder(Lists.shipped());
  private static final AttributionFinder FINDER =
      new AttributionFinder(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.quotes());

  private ShippedAttributions() {}

  /** An article's text, of which nothing is the title. */
  static AnnotatedText annotate(String article) {
    return annotate(article, 0);
  }

  /** An article's text, whose headline ends at an offset. */
  static AnnotatedText annotate(String article, int titleEnd) {
    return ANNOTATOR.annotate(article, titleEnd);
  }

  static List<Attribution> of(AnnotatedText text) {
    return FINDER.find(text, MENTIONS.find(text));
  }

  static List<Attribution> of(String article) {
    return of(annotate(article));
  }
}
