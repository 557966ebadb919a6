package io.wireroom.entity;

import io.wireroom.entity.TitleWords.Kind;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;

/**
 * Makes a mention of a name that the annotators saw, without the title a person's name begins with.
 */
final class NameTrimmer {
  private final TitleWords words;

  NameTrimmer(TitleWords words) {
    this.words = words;
  }

  /** The mention of the name in tokens [first, end), which {@code name} tells of. */
  Draft draft(ArticleTokens tokens, NameSpan name, int first, int end) {
    int begin = first;
    int last = end;
    if (name.type().equals("person")) {
      while (last - begin > 1 && tokens.possessive(last - 1)) {
        last--;
      }
      while (last - begin > 1 && title(tokens, begin, last)) {
        begin++;
      }
    }
    boolean whole = begin == first && last == end;
    Span span =
        whole ? name.span() : new Span(tokens.token(begin).begin(), tokens.token(last - 1).end());
    Draft draft = new Draft(span, MentionType.of(name.type()), MentionForm.NAME, begin, last, name);
    draft.confidence = name.confidence();
    draft.rule = name.rule();
    return draft;
  }

  private boolean title(ArticleTokens tokens, int i, int last) {
    String word = tokens.lower(i);
    if (words.is(Kind.HONORIFIC, word)) {
      return true;
    }
    boolean head = words.isHead(word);
    boolean certain = head && (!words.is(Kind.NAME_LIKE, word) || word.endsWith("."));
    boolean beforeHead =
        words.is(Kind.MODIFIER, word) && i + 2 < last && words.isHead(tokens.lower(i + 1));
    return certain || beforeHead;
  }
}
