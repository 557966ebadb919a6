package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.model.ModelCard;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Payload;
import io.wireroom.model.TestModels;
import io.wireroom.train.TrainJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of users in the place of those that ship, as a user names them. */
class ModelsIT {
  private static final String SENTENCE =
      """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_

      """;
  private static final String ARTICLE =
      """
      {"id": "a", "text": "“We won’t go,” said Anna Holm.", "attributions": [{"source": [[20, 29]], \
      "cue": [[15, 19]], "content": [[0, 14]], "quote_type": "direct"}]}
      """;

  @TempDir private Path folder;

  private static Path copy(ModelRole role, Path file) throws IOException {
    return Files.write(file, Payload.shipped(role.shippedModel()).bytes());
  }

  private JsonNode evaluated(String task, Path gold, String model) throws IOException {
    Path report = folder.resolve("report.json");
    Launcher.plain()
        .run(
            "evaluate",
            "--task",
            task,
            "--gold",
            gold.toString(),
            "--model",
            model,
            "--report",
            report.toString())
        .done();
    return new ObjectMapper().readTree(report.toFile());
  }

  @Test
  void evaluateScoresAnotherTagger() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    // A tagger that has learnt that all is as these two words.
    Files.writeString(data.resolve("train.conllu"), SENTENCE.repeat(3));
    Files.writeString(data.resolve("news.conll"), "Envoys\tO\nmet\tO\n");
    TrainJob job = new TrainJob(TrainJob.Task.POS, TestModels.SHIPPED, data, folder.resolve("out"));
    assertThat(job.run()).contains("pos.model");
    Path gold =
        Files.writeString(
            folder.resolve("gold.conllu"), "1\tIn\tin\tADP\tIN\t_\t0\troot\t_\t_\n\n");
    assertThat(evaluated("pos", gold, "pos=path:" + folder.resolve("out/pos.model")).toString())
        .contains("\"xpos\":0.0");
  }

  @Test
  void evaluateScoresAnotherModelOfQuotes() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), ARTICLE);
    Path model = copy(ModelRole.QUOTES, folder.resolve("quotes.model"));
    assertThat(evaluated("quotes", gold, "quotes=path:" + model).at("/all/e2e/tp").asInt())
        .isEqualTo(1);
  }

  @Test
  void aModelThatDoesNotFitEndsTheRunBeforeAnythingIsRead() throws IOException {
    Files.writeString(folder.resolve("story.txt"), "A headline\n\nA story of one sentence.\n");
    Path model = copy(ModelRole.STANCE, folder.resolve("stance.model"));
    Launcher.Ended ended =
        Launcher.plain()
            .run(
                "extract",
                "--input",
                folder.resolve("story.txt").toString(),
                "--output",
                folder.resolve("tables").toString(),
                "--batch",
                "b",
                "--set",
                "models.quotes=path:" + model);
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.lastLine())
        .isEqualTo(
            "wireroom: cannot load model: not a model of quotes (models.quotes = path:"
                + model
                + ")");
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void allModelsAreMadeEachUponThoseBefore() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("train.conllu"), SENTENCE.repeat(300));
    Files.writeString(data.resolve("train.conll"), nonsense(800));
    write(data.resolve("quotes"), ARTICLE.replace("\"a\"", "\"%d\""), 12);
    write(
        data.resolve("targets"),
        """
        {"id": "%d", "sentence": "Envoys praised Anna Holm.", "targets": \
        [{"id": "t", "start": 15, "end": 24, "polarity": "positive"}]}
        """,
        12);
    write(
        data.resolve("ratings"),
        """
        {"id": "%d", "doc": "d", "sent": 1, "mean": 1.5, "sentence": "It was a good day."}
        """,
        12);
    write(
        data.resolve("pairs"),
        """
        {"id": "%d", "text": "Japan praised France.", \
        "source": {"begin": 0, "end": 5}, "target": {"begin": 14, "end": 20}, "label": "positive p->q"}
        """,
        12);
    Path output = folder.resolve("models");
    Launcher.plain()
        .run("train", "--task", "all", "--data", data.toString(), "--output", output.toString())
        .done();
    Map<ModelRole, String> made = new EnumMap<>(ModelRole.class);
    for (ModelRole role : EnumSet.complementOf(EnumSet.of(ModelRole.ENCODER))) {
      Path card = output.resolve(role.label()).resolve(role.label() + ".json");
      ModelCard told = ModelCard.of(Files.readAllBytes(card));
      assertThat(made).as("upstream of %s", role).containsAllEntriesOf(told.trainedUpon());
      assertThat(told.trainedUpon().keySet()).isEqualTo(role.upstream());
      made.put(role, told.sha256());
    }
  }

  /** Sentences of made-up words, each of which comes again often enough to have a vector. */
  private static String nonsense(int sentences) {
    StringBuilder conll = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      for (int k = 1; k <= 6; k++) {
        int word = Math.floorMod(i * k * 7919 + k * 104729, 300);
        conll.append((char) ('b' + word % 20)).append((char) ('a' + word / 20)).append("n\tO\n");
      }
      conll.append("Anna\tB-PER\n\n");
    }
    return conll.toString();
  }

  private static void write(Path folder, String line, int times) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < times; i++) {
      lines.append(line.formatted(i));
    }
    Files.writeString(Files.createDirectories(folder).resolve("train.jsonl"), lines);
  }
}
