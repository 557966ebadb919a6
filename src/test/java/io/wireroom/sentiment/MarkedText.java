package io.wireroom.sentiment;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.model.TestModels;
import io.wireroom.reading.Polarity;
import io.wireroom.tag.PosModel;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence whose targets are marked {@code [-Name]}, {@code [0Name]}, {@code [+Name]}. */
record MarkedText(AnnotatedText text, List<Mention> mentions, List<Polarity> expected) {
  private static final PosModel TAGGER = TestModels.SHIPPED.pos();
  private static final Pattern TARGET = Pattern.compile("\\[([-0+])([^]]+)]");
  private static final Pattern TOKEN =
      Pattern.compile(
          "n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b|[\\p{L}\\p{N}]+?(?=n['’]t\\b)"
              + "|[\\p{L}\\p{N}]+(?:[-.&][\\p{L}\\p{N}]+)*|\\S");

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Polarity> expected = new ArrayList<>();
    Matcher target = TARGET.matcher(marked);
    int last = 0;
    while (target.find()) {
      text.append(marked, last, target.start());
      int begin = text.length();
      text.append(target.group(2));
      mentions.add(mention(mentions.size(), begin, text.length(), target.group(2)));
      expected.add(
          switch (target.group(1)) {
            case "-" -> Polarity.NEGATIVE;
            case "+" -> Polarity.POSITIVE;
            default -> Polarity.NEUTRAL;
          });
      last = target.end();
    }
    text.append(marked.substring(last));
    return new MarkedText(annotated(text.toString()), mentions, expected);
  }

  /** One sentence per line, with the parts of speech of the shipped tagger. */
  static AnnotatedText annotated(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int first = tokens.size();
      List<Span> spans = new ArrayList<>();
      Matcher token = TOKEN.matcher(line);
      while (token.find()) {
        spans.add(new Span(token.start(), token.end()));
      }
      List<String> words = spans.stream().map(span -> span.of(line)).toList();
      String[] tags = words.isEmpty() ? new String[0] : TAGGER.tag(words);
      for (int i = 0; i < tags.length; i++) {
        Span span = spans.get(i);
        String word = words.get(i);
        tokens.add(
            new Token(
                begin + span.begin(),
                begin + span.end(),
                word,
                tags[i],
                TAGGER.lemma(word, tags[i])));
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(begin, begin + line.length(), first, tokens.size(), 0));
      }
      begin += line.length() + 1;
    }
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    return new AnnotatedText(text, 0, paragraphs, sentences, tokens, List.of());
  }

  static Mention mention(int id, int begin, int end, String name) {
    return new Mention(
        id,
        begin,
        end,
        MentionType.PERSON,
        "person:" + id,
        name,
        null,
        null,
        null,
        MentionForm.NAME,
        0,
        false,
        0,
        1,
        "test");
  }
}
