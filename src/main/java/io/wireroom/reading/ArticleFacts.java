package io.wireroom.reading;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.learn.WordVectors;
import io.wireroom.quote.Attribution;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;
import java.util.List;

/**
 * An article as it is read for sentiment: its sentences, each read once, when first asked for. Not
 * safe to share between threads.
 */
public final class ArticleFacts {
  private final AnnotatedText text;
  private final List<Mention> mentions;
  private final List<Attribution> attributions;
  private final ArticleReader reader;
  private final ArticleParses parses;
  private final Voices voices;
  private final MentionType[] kinds;
  private final boolean[] named;
  private final SentenceFacts[] sentences;

  ArticleFacts(
      AnnotatedText text,
      List<Mention> mentions,
      List<Attribution> attributions,
      ArticleReader reader,
      ArticleParses parses) {
    this.text = text;
    this.mentions = mentions;
    this.attributions = attributions;
    this.reader = reader;
    this.parses = parses;
    voices = new Voices(text, attributions);
    kinds = new MentionType[text.tokens().size()];
    named = new boolean[kinds.length];
    for (NameSpan name : text.names()) {
      mark(name.span(), MentionType.of(name.type()), true);
    }
    for (Mention mention : mentions) {
      mark(mention.span(), mention.type(), mention.form() == MentionForm.NAME);
    }
    sentences = new SentenceFacts[text.sentences().size()];
  }

  private void mark(Span span, MentionType type, boolean name) {
    for (int i = text.tokenAt(span.begin());
        i < kinds.length && text.tokens().get(i).begin() < span.end();
        i++) {
      kinds[i] = type;
      named[i] |= name;
    }
  }

  /** The text. */
  public AnnotatedText text() {
    return text;
  }

  /** The mentions, in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The attributions, in text order. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** A sentence by its number. */
  public SentenceFacts sentence(int index) {
    if (sentences[index] == null) {
      sentences[index] = new SentenceFacts(this, text.sentences().get(index), reader);
    }
    return sentences[index];
  }

  /** Index of the innermost attribution whose words hold a span; -1 where none does. */
  public int attributionOf(Span span) {
    return voices.of(span, attributions);
  }

  /** Vectors of words. */
  public WordVectors vectors() {
    return reader.vectors();
  }

  Voices voices() {
    return voices;
  }

  ArticleParses parses() {
    return parses;
  }

  /** What the token, by its number in the article, is mentioned as; null where it is nothing. */
  MentionType kind(int token) {
    return kinds[token];
  }

  /** Whether the token is part of a name. */
  boolean named(int token) {
    return named[token];
  }

  boolean[] named() {
    return named;
  }
}
