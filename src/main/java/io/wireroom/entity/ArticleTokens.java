package io.wireroom.entity;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Possessive;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one article as the rules of this room ask for them: in lower case, by index, never
 * over a sentence's end.
 */
public final class ArticleTokens {
  private final AnnotatedText article;
  private final List<Token> tokens;
  private final String[] lower;
  private final int[] name;
  private final int[] sentence;
  private final NameSpan[] names;

  ArticleTokens(AnnotatedText article) {
    this.article = article;
    tokens = article.tokens();
    lower = new String[tokens.size()];
    name = new int[tokens.size()];
    sentence = new int[tokens.size()];
    Arrays.fill(name, -1);
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
    List<Sentence> sentences = article.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentence, sentences.get(s).firstToken(), sentences.get(s).endToken(), s);
    }
    names = article.names().toArray(new NameSpan[0]);
    int t = 0;
    for (int n = 0; n < names.length; n++) {
      while (t < lower.length && tokens.get(t).end() <= names[n].begin()) {
        t++;
      }
      for (int i = t; i < lower.length && tokens.get(i).begin() < names[n].end(); i++) {
        name[i] = n;
      }
    }
  }

  public AnnotatedText article() {
    return article;
  }

  public int size() {
    return lower.length;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The token in lower case; empty outside the article. */
  public String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** Part of speech; empty outside the article. */
  public String pos(int i) {
    return i < 0 || i >= lower.length ? "" : tokens.get(i).pos();
  }

  /** Index of the sentence a token is in. */
  public int sentence(int i) {
    return sentence[i];
  }

  /** First token of the sentence that token {@code i} is in. */
  public int sentenceStart(int i) {
    return article.sentences().get(sentence[i]).firstToken();
  }

  /** Token after the last of the sentence that token {@code i} is in. */
  public int sentenceEnd(int i) {
    return article.sentences().get(sentence[i]).endToken();
  }

  /** Paragraph of the sentence that token {@code i} is in. */
  public int paragraph(int i) {
    return article.sentences().get(sentence[i]).paragraph();
  }

  /** Index of the name a token is in; -1 where it is in none. */
  public int nameIndex(int i) {
    return i < 0 || i >= lower.length ? -1 : name[i];
  }

  /** The name a token is in; null where it is in none. */
  public NameSpan name(int i) {
    int index = nameIndex(i);
    return index < 0 ? null : names[index];
  }

  /** From now on the name that token {@code i} is in means {@code resolved}. */
  public void resolve(int i, NameSpan resolved) {
    names[name[i]] = resolved;
  }

  /** Token after the last of the name that token {@code i} is in; {@code i + 1} where in none. */
  public int nameEnd(int i) {
    int end = i + 1;
    while (nameIndex(i) >= 0 && nameIndex(end) == nameIndex(i)) {
      end++;
    }
    return end;
  }

  /** From now on tokens [first, end), the first of which is in a name, are one name. */
  public void join(int first, int end, NameSpan whole) {
    resolve(first, whole);
    Arrays.fill(name, first, end, name[first]);
  }

  /** Whether the token is in a name of that type. */
  public boolean inName(int i, String type) {
    NameSpan span = name(i);
    return span != null && span.type().equals(type);
  }

  /** Whether the token begins with a capital letter. */
  public boolean capital(int i) {
    return i >= 0 && i < lower.length && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  /** Whether the token is a possessive mark. */
  public boolean possessive(int i) {
    return Possessive.mark(lower(i)) || pos(i).equals("POS");
  }

  /** Whether the token is a finite verb or a modal. */
  public boolean finiteVerb(int i) {
    return PartOfSpeech.finiteOrModal(pos(i));
  }

  /** Whether the token is a noun, common or proper, or an adjective. */
  public boolean nominal(int i) {
    String pos = pos(i);
    return PartOfSpeech.noun(pos) || PartOfSpeech.adjective(pos);
  }

  /** The words of tokens [begin, end) as written, line breaks and runs of blanks as one blank. */
  public String text(int begin, int end) {
    if (begin >= end) {
      return "";
    }
    String words =
        article.text().substring(tokens.get(begin).begin(), tokens.get(end - 1).end()).strip();
    return words.indexOf('\n') < 0 && !words.contains("  ") ? words : words.replaceAll("\\s+", " ");
  }
}
