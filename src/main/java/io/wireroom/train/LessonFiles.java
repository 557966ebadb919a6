package io.wireroom.train;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.evaluate.ConllReader;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.evaluate.TargetGold;
import io.wireroom.finetune.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Labelled files as lessons. A file is read and annotated once, however often it is cut. */
final class LessonFiles {
  private static final String TRAINING = "train.jsonl";
  private static final int MADE_UP = 3000;
  private static final int SEED = 13;
  private static final String EVALUATION_ONLY = "eval_only";

  private final LabelledFiles data;
  private final NameData names;
  private final LessonReader reader;
  private final Map<Path, Read> known = new HashMap<>();

  LessonFiles(LabelledFiles data, LessonReader reader) {
    this.data = data;
    this.reader = reader;
    names = new NameData(data.folder());
  }

  /**
   * How texts are cut.
   *
   * @param longest pieces of a window
   * @param first pieces of the first window of a text
   * @param renamed share of the words of actors' names that are exchanged for others
   */
  record Cutting(int longest, int first, double renamed) {
    /** As in use. */
    static Cutting plain(int longest) {
      return new Cutting(longest, longest, 0);
    }
  }

  /** Cuts what was read of a file into lessons. */
  interface Cut {
    /** Cuts, the same way each time. */
    List<Lesson> lessons(Cutting cutting);
  }

  /**
   * What was read of a file.
   *
   * @param size with its unit
   */
  record Read(String size, Cut cut) {}

  /**
   * The files of a course, sorted. Whatever it asks for, none is made for scoring, for tuning or
   * for evaluation alone: names are of the sets that the list {@code name-sets} gives to learning,
   * all else is called {@code train.jsonl}, and nothing is of a folder {@code eval_only}. What is
   * made up has a path as if it were a file.
   */
  List<Path> learnt(EncoderPlan.Row row) {
    if (row.kind() == LessonKind.MADE_UP) {
      return List.of(data.folder().resolve(row.path()));
    }
    List<Path> files =
        row.kind() == LessonKind.NAMES
            ? names.learnt(row.path())
            : row.kind().files(data, TRAINING).stream()
                .filter(file -> file.endsWith(row.path()))
                .toList();
    return files.stream().filter(file -> !isForEvaluation(file)).toList();
  }

  private boolean isForEvaluation(Path file) {
    for (Path part : data.folder().relativize(file)) {
      if (part.endsWith(EVALUATION_ONLY)) {
        return true;
      }
    }
    return false;
  }

  /** The files to tune and score on. */
  List<Path> development(LessonKind kind) {
    if (kind == LessonKind.NAMES) {
      return names.development();
    }
    List<Path> files = new ArrayList<>(kind.files(data, "dev.jsonl"));
    if (kind == LessonKind.ATTITUDES) {
      files.addAll(kind.files(data, "news.jsonl"));
    }
    return files;
  }

  /** The style of a labelled set of names. */
  int style(Path file) {
    return names.style(file);
  }

  /** A file's path below the folder, as cards name it. */
  String name(Path file) {
    return data.name(file);
  }

  /** Reads a file, the first time. */
  Read read(LessonKind kind, Path file) {
    Read read = known.get(file);
    if (read == null) {
      read =
          switch (kind) {
            case ATTITUDES -> attitudes(AttitudeGold.read(file));
            case MADE_UP -> attitudes(MadeUpArticles.of(MADE_UP, SEED));
            case TARGETS -> targets(file);
            case PAIRS -> pairs(file);
            case RATINGS -> ratings(file);
            case NAMES -> names(file);
            case QUOTES -> quotes(file);
          };
      known.put(file, read);
    }
    return read;
  }

  private Read attitudes(List<AttitudeGold.Article> gold) {
    var articles = reader.read(gold, AttitudeGold.Article::text);
    Renaming renaming = new Renaming(articles);
    return new Read(
        articles.size() + " articles",
        cutting -> {
          Random random = new Random(31L * cutting.longest() + cutting.first());
          return articles.stream()
              .map(article -> renaming.of(article, cutting.renamed(), random))
              .flatMap(
                  article ->
                      AttitudeLessons.of(
                          article, EncoderModel.ARTICLES, cutting.longest(), cutting.first())
                          .stream())
              .toList();
        });
  }

  private Read targets(Path file) {
    var read = reader.read(TargetGold.read(file), TargetGold.Labelled::text);
    return sentences(
        read.stream().map(one -> SentenceLessons.ofTargets(one, EncoderModel.LABELS)).toList());
  }

  private Read pairs(Path file) {
    var read = reader.read(StanceGold.read(file), StanceGold.Pair::text);
    return sentences(
        read.stream().map(one -> SentenceLessons.ofPair(one, EncoderModel.LABELS)).toList());
  }

  private Read ratings(Path file) {
    var read = reader.read(RatedGold.read(file), RatedGold.Rated::text);
    return sentences(read.stream().map(SentenceLessons::ofRating).toList());
  }

  /** Sentences are read whole, however long a window is. */
  private static Read sentences(List<Lesson> lessons) {
    return new Read(lessons.size() + " sentences", cutting -> lessons);
  }

  private Read names(Path file) {
    List<ConllReader.Document> documents = NameData.read(file);
    int style = names.style(file);
    int sentences = documents.stream().mapToInt(document -> document.sentences().size()).sum();
    return new Read(
        sentences + " sentences",
        cutting ->
            documents.stream()
                .flatMap(
                    document -> NameLessons.of(document, reader, style, cutting.longest()).stream())
                .toList());
  }

  private Read quotes(Path file) {
    var articles = reader.read(QuoteGold.read(file), QuoteGold.Article::text);
    return new Read(
        articles.size() + " articles",
        cutting ->
            articles.stream()
                .flatMap(article -> QuoteLessons.of(article, cutting.longest()).stream())
                .toList());
  }
}
