package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.encoder.EncoderModel;
import io.wireroom.evaluate.LabelScorer;
import io.wireroom.evaluate.NameScorer;
import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.RatingScorer;
import io.wireroom.finetune.Answers;
import io.wireroom.finetune.Lesson;
import io.wireroom.learn.Calibration;
import io.wireroom.reading.Polarity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores what heads answer to lessons of the files for tuning, the likeliest label each, before
 * weights are rounded and without the rules that an article meets; and fits the curves of attitudes
 * on the same answers.
 */
final class EncoderScores {
  private static final List<String> CUES = List.of("none", "first", "other");

  private final LessonFiles files;
  private final Answers answers;
  private final Function<Path, ObjectNode> card;
  private final StringBuilder table;
  private final Map<String, SignScores> signs = new LinkedHashMap<>();

  /**
   * Scores nothing yet.
   *
   * @param card gives a file its place for figures
   * @param table is told the figures for people
   */
  EncoderScores(
      LessonFiles files, Answers answers, Function<Path, ObjectNode> card, StringBuilder table) {
    this.files = files;
    this.answers = answers;
    this.card = card;
    this.table = table;
    List.of("looks", "pairs", "speakers").forEach(name -> signs.put(name, new SignScores()));
  }

  /** Scores all there is. */
  void run() {
    for (LessonKind kind : LessonKind.values()) {
      for (Path file : files.development(kind)) {
        List<Lesson> lessons =
            files.read(kind, file).cut().lessons(LessonFiles.Cutting.plain(EncoderPlan.WINDOW));
        table.append(files.name(file)).append('\n');
        ObjectNode into = card.apply(file);
        table
            .append(
                switch (kind) {
                  case ATTITUDES, MADE_UP -> attitudes(lessons, into);
                  case TARGETS -> targets(lessons, into);
                  case PAIRS -> pairs(lessons, into);
                  case RATINGS -> ratings(lessons, file, into);
                  case NAMES -> names(lessons, into);
                  case QUOTES -> cues(lessons, into);
                })
            .append("\n\n");
      }
    }
  }

  /** The curves, by the name of the head's question. */
  Map<String, Calibration> curves() {
    Map<String, Calibration> curves = new LinkedHashMap<>();
    signs.forEach((name, scores) -> curves.put(name, scores.curve()));
    return curves;
  }

  private String attitudes(List<Lesson> lessons, ObjectNode into) {
    Map<String, SignScores> here = new LinkedHashMap<>();
    signs.keySet().forEach(name -> here.put(name, new SignScores()));
    List<float[]> looks = answers.looks(lessons, EncoderModel.ARTICLES);
    List<Lesson.Look> asked = lessons.stream().flatMap(one -> one.looks().stream()).toList();
    for (int i = 0; i < looks.size(); i++) {
      here.get("looks").add(looks.get(i), asked.get(i).label());
    }
    List<float[]> pairs = answers.pairs(lessons, EncoderModel.ARTICLES);
    List<Lesson.Pair> directed = lessons.stream().flatMap(one -> one.pairs().stream()).toList();
    for (int i = 0; i < pairs.size(); i++) {
      String question = directed.get(i).isOfSpeaker() ? "speakers" : "pairs";
      here.get(question).add(pairs.get(i), directed.get(i).label());
    }
    StringBuilder told = new StringBuilder();
    here.forEach(
        (name, scores) -> {
          signs.get(name).addAll(scores);
          scores.write(into.putObject(name));
          told.append(String.format("%-8s not neutral: %s%n", name, scores.table()));
        });
    return told.toString().stripTrailing();
  }

  private String targets(List<Lesson> lessons, ObjectNode into) {
    LabelScorer scorer = new LabelScorer();
    List<float[]> looks = answers.looks(lessons, EncoderModel.LABELS);
    List<Lesson.Look> asked = lessons.stream().flatMap(one -> one.looks().stream()).toList();
    for (int i = 0; i < looks.size(); i++) {
      scorer.add(polarity(asked.get(i).label()), polarity(best(looks.get(i))));
    }
    into.setAll(scorer.json());
    return scorer.table();
  }

  private String pairs(List<Lesson> lessons, ObjectNode into) {
    LabelScorer scorer = new LabelScorer();
    List<float[]> pairs = answers.pairs(lessons, EncoderModel.LABELS);
    List<Lesson.Pair> asked = lessons.stream().flatMap(one -> one.pairs().stream()).toList();
    for (int i = 0; i < pairs.size(); i += 2) {
      scorer.add(
          PairLabels.of(asked.get(i).label(), asked.get(i + 1).label()),
          PairLabels.likeliest(pairs.get(i), pairs.get(i + 1)));
    }
    into.setAll(scorer.json());
    return scorer.table();
  }

  private String ratings(List<Lesson> lessons, Path file, ObjectNode into) {
    RatingScorer scorer = new RatingScorer();
    List<RatedGold.Rated> rated = RatedGold.read(file);
    List<float[]> tones = answers.tones(lessons);
    for (int i = 0; i < rated.size(); i++) {
      scorer.add(rated.get(i).document(), rated.get(i).mean(), tones.get(i)[0]);
    }
    into.setAll(scorer.json());
    return scorer.table();
  }

  private String names(List<Lesson> lessons, ObjectNode into) {
    NameScorer scorer = new NameScorer();
    List<float[]> chances = answers.names(lessons);
    int at = 0;
    for (Lesson lesson : lessons) {
      int[] labels = lesson.names().labels();
      List<float[]> here = chances.subList(at, at + labels.length);
      scorer.add(NameLessons.tags(labels), NameLessons.tags(NameLessons.likeliest(here)));
      at += labels.length;
    }
    into.setAll(scorer.json());
    return scorer.table().stripTrailing();
  }

  private String cues(List<Lesson> lessons, ObjectNode into) {
    LabelScorer scorer = new LabelScorer();
    List<float[]> cues = answers.cues(lessons);
    int[] labels =
        lessons.stream().flatMapToInt(one -> Arrays.stream(one.quotes().cues())).toArray();
    for (int i = 0; i < labels.length; i++) {
      scorer.add(CUES.get(labels[i]), CUES.get(best(cues.get(i))));
    }
    into.set("tokens_of_cues", scorer.json());
    return scorer.table();
  }

  private static String polarity(int number) {
    return Polarity.of(number).label();
  }

  private static int best(float[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      if (chances[i] > chances[best]) {
        best = i;
      }
    }
    return best;
  }
}
