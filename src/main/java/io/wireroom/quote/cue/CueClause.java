package io.wireroom.quote.cue;

import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The clause that a cue heads, in tokens of its article, without the words attributed and without
 * other clauses: what hangs on the cue stands here. The speaker's tokens belong to it, but are told
 * apart.
 */
public final class CueClause {
  private static final int FARTHEST = 40;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "--", "—", "–", "(", "…");
  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "because",
          "although",
          "though",
          "if",
          "when",
          "since",
          "whether",
          "unless",
          "as",
          "where",
          "before",
          "after",
          "until");

  private final AnnotatedText text;
  private final Attribution attribution;
  private final Sentence sentence;
  private final int begin;
  private final int verb;
  private final int end;
  private final int content;

  private CueClause(AnnotatedText text, Attribution attribution, int verb) {
    this.text = text;
    this.attribution = attribution;
    this.verb = verb;
    sentence = text.sentences().get(text.sentenceAt(text.tokens().get(verb).begin()));
    begin = backward();
    end = forward();
    int next = end < sentence.endToken() && held(end) ? end : -1;
    content = next;
  }

  /** The clause of an attribution's cue; null where it has none or no token stands there. */
  public static CueClause of(AnnotatedText text, Attribution attribution) {
    Span cue = attribution.cue();
    if (cue == null) {
      return null;
    }
    int first = text.tokenAt(cue.begin());
    int verb = -1;
    for (int t = first; t < text.tokens().size() && text.tokens().get(t).begin() < cue.end(); t++) {
      String lemma = text.tokens().get(t).lemma();
      if (lemma != null && lemma.equalsIgnoreCase(attribution.cueLemma())) {
        verb = t;
        break;
      }
      verb = verb < 0 ? t : verb;
    }
    return verb < 0 ? null : new CueClause(text, attribution, verb);
  }

  private int backward() {
    int at = verb;
    while (at > sentence.firstToken() && verb - at < FARTHEST && !held(at - 1)) {
      if (ENDS.contains(token(at - 1).text()) && !inSource(at - 1)) {
        break;
      }
      at--;
    }
    return at;
  }

  private int forward() {
    int at = verb + 1;
    while (at < sentence.endToken() && at - verb < FARTHEST) {
      if (!inSource(at) && (held(at) || ENDS.contains(token(at).text()) || opensClause(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether another clause begins: a relative, a subordinate or a coordinated one. */
  private boolean opensClause(int at) {
    String pos = token(at).pos();
    String next = at + 1 < sentence.endToken() ? token(at + 1).pos() : "";
    if (pos.equals("WDT") || pos.equals("WP") || pos.equals("WP$") || pos.equals("WRB")) {
      return true;
    }
    if (PartOfSpeech.finiteOrModal(pos)) {
      return true;
    }
    if (word(at).equals(",")) {
      boolean place = PartOfSpeech.properNoun(next) && PartOfSpeech.properNoun(token(at - 1).pos());
      boolean year = next.equals("CD") || token(at - 1).pos().equals("CD");
      return !place && !year;
    }
    boolean joins = pos.equals("CC") && (PartOfSpeech.verb(next) || next.equals("PRP"));
    return joins || (OPENERS.contains(word(at)) && !next.equals("CD"));
  }

  /** The article. */
  AnnotatedText text() {
    return text;
  }

  /** The attribution whose cue this is. */
  Attribution attribution() {
    return attribution;
  }

  /** The first token of the clause. */
  int begin() {
    return begin;
  }

  /** The token that bears the cue's meaning. */
  public int verb() {
    return verb;
  }

  /** After the clause's last token. */
  int end() {
    return end;
  }

  /** The first token of the sentence. */
  int sentenceBegin() {
    return sentence.firstToken();
  }

  /** The first word attributed behind the cue, in lower case; null where none follows. */
  public String contentWord() {
    return content < 0 ? null : word(content);
  }

  /** A token of the article. */
  Token token(int index) {
    return text.tokens().get(index);
  }

  /** A token's words in lower case; empty outside of the sentence. */
  public String word(int index) {
    return index < sentence.firstToken() || index >= sentence.endToken()
        ? ""
        : token(index).text().toLowerCase(Locale.ROOT);
  }

  /** A token's part of speech; empty outside of the sentence. */
  String pos(int index) {
    return index < sentence.firstToken() || index >= sentence.endToken() ? "" : token(index).pos();
  }

  /** The tokens of the cue itself. */
  public List<Token> cueTokens() {
    int first = text.tokenAt(attribution.cue().begin());
    int after = first;
    while (after < text.tokens().size() && token(after).begin() < attribution.cue().end()) {
      after++;
    }
    return text.tokens().subList(first, after);
  }

  /** Whether a token belongs to the words attributed. */
  boolean held(int index) {
    for (Span part : attribution.parts()) {
      if (part.overlaps(token(index).span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token belongs to the speaker. */
  boolean inSource(int index) {
    Span source = attribution.speaker().span();
    return source != null && source.overlaps(token(index).span());
  }
}
