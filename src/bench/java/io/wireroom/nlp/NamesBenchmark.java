package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.mutable.WrappedArray;

/**
 * From tokens to typed names, parts of speech and listed names included: the stages that ship, as
 * Spark NLP calls them, on one thread. Sentences and tokens are there before the clock starts. An
 * operation is an article; {@code tokens} says how many tokens a second those were.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class NamesBenchmark {
  /** A folder or file for {@link BenchArticles#read}. */
  @Param("jobs/demo/articles")
  public String text;

  private record Article(
      List<Annotation> document, List<Annotation> sentences, List<Annotation> tokens) {}

  private final HasSimpleAnnotate<?> pos = shipped(PipelineStep.POS);
  private final HasSimpleAnnotate<?> ner = shipped(PipelineStep.NER);
  private final HasSimpleAnnotate<?> gazetteer = shipped(PipelineStep.GAZETTEER);
  private final HasSimpleAnnotate<?> finder = shipped(PipelineStep.NAMES);
  private final List<Article> articles = new ArrayList<>();
  private int next;

  @Setup
  public void tokenize() throws IOException {
    HasSimpleAnnotate<?> splitter = shipped(PipelineStep.SENTENCES);
    HasSimpleAnnotate<?> tokenizer = shipped(PipelineStep.TOKENS);
    for (String each : BenchArticles.read(Path.of(text))) {
      List<Annotation> document =
          List.of(
              Annotations.of(
                  AnnotatorType.DOCUMENT(), 0, each.length(), each, Annotations.NO_METADATA));
      List<Annotation> sentences = run(splitter, document);
      articles.add(new Article(document, sentences, run(tokenizer, sentences)));
    }
  }

  @Benchmark
  public List<Annotation> names(Counts counts) {
    Article article = articles.get(next);
    next = (next + 1) % articles.size();
    counts.tokens += article.tokens.size();
    List<Annotation> tags = run(pos, article.sentences, article.tokens);
    List<Annotation> labels = run(ner, article.sentences, article.tokens, tags);
    List<Annotation> listed = run(gazetteer, article.document, article.tokens);
    return run(finder, article.sentences, article.tokens, tags, labels, listed);
  }

  private static HasSimpleAnnotate<?> shipped(PipelineStep role) {
    BuiltinModels models = new BuiltinModels(Lists.shipped(), Models.shipped());
    return (HasSimpleAnnotate<?>) role.place(models.load(role, BuiltinModels.defaultName(role)));
  }

  @SafeVarargs
  private static List<Annotation> run(HasSimpleAnnotate<?> stage, List<Annotation>... columns) {
    List<Annotation> input = new ArrayList<>();
    for (List<Annotation> column : columns) {
      input.addAll(column);
    }
    Seq<Annotation> output =
        stage.annotate(new WrappedArray.ofRef<>(input.toArray(new Annotation[0])));
    List<Annotation> annotations = new ArrayList<>(output.size());
    for (Iterator<Annotation> each = output.iterator(); each.hasNext(); ) {
      annotations.add(each.next());
    }
    return annotations;
  }
}
