package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Payload;
import io.wireroom.model.TestModels;
import io.wireroom.train.TrainJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
