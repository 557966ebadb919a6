package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import java.util.List;

/** Words of names feel nothing: {@code Hope Hicks}, {@code Justice Department}. */
final class Names {
  private Names() {}

  /** Per token of the article, whether it is part of a name. */
  static boolean[] mark(AnnotatedText text, List<Mention> mentions) {
    boolean[] named = new boolean[text.tokens().size()];
    for (NameSpan name : text.names()) {
      mark(text, named, name.begin(), name.end());
    }
    for (Mention mention : mentions) {
      if (mention.form() == MentionForm.NAME) {
        mark(text, named, mention.begin(), mention.end());
      }
    }
    return named;
  }

  private static void mark(AnnotatedText text, boolean[] named, int begin, int end) {
    for (int i = text.tokenAt(begin);
        i < named.length && text.tokens().get(i).begin() < end && !named[i];
        i++) {
      named[i] = true;
    }
  }
}
