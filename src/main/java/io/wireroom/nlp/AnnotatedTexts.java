package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.IAnnotation;
import io.wireroom.name.NameTypes;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import io.wireroom.text.WordStates;
import io.wireroom.token.SentenceRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.immutable.Map;

/**
 * Turns Spark NLP's annotations, whose ends are inclusive, into an {@link AnnotatedText}, whose
 * ends are exclusive; the one place where that happens. Any annotators will do: what belongs
 * together is found by offsets, and paragraphs by line breaks.
 */
final class AnnotatedTexts {
  private AnnotatedTexts() {}

  static AnnotatedText of(String text, int titleEnd, Map<String, Seq<IAnnotation>> columns) {
    List<Annotation> tags = column(columns, PipelineStep.POS.column());
    List<Annotation> lemmas = column(columns, PipelineStep.LEMMAS.column());
    List<Token> tokens = new ArrayList<>();
    int tag = 0;
    int lemma = 0;
    for (Annotation word : column(columns, PipelineStep.TOKENS.column())) {
      tag = next(tags, tag, word.begin());
      lemma = next(lemmas, lemma, word.begin());
      tokens.add(
          new Token(
              word.begin(),
              word.end() + 1,
              text.substring(word.begin(), word.end() + 1),
              at(tags, tag, word.begin(), ""),
              at(lemmas, lemma, word.begin(), word.result().toLowerCase(Locale.ROOT))));
    }
    List<Span> paragraphs = SentenceRules.paragraphs(text);
    List<Sentence> sentences =
        sentences(column(columns, PipelineStep.SENTENCES.column()), paragraphs, tokens);
    return new AnnotatedText(
        text,
        titleEnd,
        paragraphs,
        sentences,
        tokens,
        names(columns),
        states(column(columns, PipelineStep.ENCODER.column()), sentences, tokens));
  }

  /** What is not encoded, such as a token outside of all sentences, has a state of zeros. */
  private static WordStates states(
      List<Annotation> read, List<Sentence> sentences, List<Token> tokens) {
    if (read.isEmpty()) {
      return WordStates.NONE;
    }
    int width = read.get(0).embeddings().length;
    return new WordStates(
        width,
        vectors(
            Annotations.ofType(AnnotatorType.WORD_EMBEDDINGS(), read),
            tokens.stream().mapToInt(Token::begin),
            width),
        vectors(
            Annotations.ofType(AnnotatorType.SENTENCE_EMBEDDINGS(), read),
            sentences.stream().mapToInt(Sentence::begin),
            width));
  }

  private static float[][] vectors(List<Annotation> read, IntStream begins, int width) {
    float[] none = new float[width];
    int[] at = {0};
    return begins
        .mapToObj(
            begin -> {
              at[0] = next(read, at[0], begin);
              boolean known = at[0] < read.size() && read.get(at[0]).begin() == begin;
              return known ? read.get(at[0]).embeddings() : none;
            })
        .toArray(float[][]::new);
  }

  private static List<Sentence> sentences(
      List<Annotation> spans, List<Span> paragraphs, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int token = 0;
    int paragraph = 0;
    for (int i = 0; i < spans.size(); i++) {
      Annotation span = spans.get(i);
      int first = token;
      boolean last = i + 1 == spans.size();
      // A token belongs to the sentence in which it begins.
      while (token < tokens.size() && (last || tokens.get(token).begin() <= span.end())) {
        token++;
      }
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() <= span.begin()) {
        paragraph++;
      }
      sentences.add(new Sentence(span.begin(), span.end() + 1, first, token, paragraph));
    }
    return sentences;
  }

  private static List<NameSpan> names(Map<String, Seq<IAnnotation>> columns) {
    List<NameSpan> names = new ArrayList<>();
    int end = 0;
    for (Annotation chunk : column(columns, PipelineStep.NAMES.column())) {
      if (chunk.begin() < end) {
        continue;
      }
      end = chunk.end() + 1;
      names.add(
          new NameSpan(
              chunk.begin(),
              end,
              NameTypes.kind(Annotations.meta(chunk, "entity", "misc")).label(),
              Annotations.meta(chunk, "id", null),
              Annotations.meta(chunk, "canonical", null),
              Annotations.meta(chunk, "country", null),
              Annotations.confidence(chunk, 0.5),
              Annotations.meta(chunk, "rule", "names")));
    }
    return names;
  }

  private static int next(List<Annotation> annotations, int from, int begin) {
    int at = from;
    while (at < annotations.size() && annotations.get(at).begin() < begin) {
      at++;
    }
    return at;
  }

  private static String at(List<Annotation> annotations, int at, int begin, String absent) {
    return at < annotations.size() && annotations.get(at).begin() == begin
        ? annotations.get(at).result()
        : absent;
  }

  private static List<Annotation> column(Map<String, Seq<IAnnotation>> columns, String name) {
    scala.Option<Seq<IAnnotation>> found = columns.get(name);
    if (found.isEmpty()) {
      return new ArrayList<>();
    }
    List<Annotation> annotations = new ArrayList<>(found.get().size());
    boolean ordered = true;
    int before = -1;
    for (Iterator<IAnnotation> each = found.get().iterator(); each.hasNext(); ) {
      Annotation annotation = (Annotation) each.next();
      ordered &= annotation.begin() >= before;
      before = annotation.begin();
      annotations.add(annotation);
    }
    if (!ordered) {
      annotations.sort(Comparator.comparingInt(Annotation::begin));
    }
    return annotations;
  }
}
