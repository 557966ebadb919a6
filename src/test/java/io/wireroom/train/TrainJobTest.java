package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelCard;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Payload;
import io.wireroom.model.TestModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainJobTest {
  private static final String SENTENCE =
      """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_

      """;

  @Test
  void aModelComesWithItsCard(@TempDir Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/some_treebank"));
    Files.writeString(data.resolve("train.conllu"), SENTENCE.repeat(3));
    Files.writeString(data.resolve("dev.conllu"), SENTENCE);
    Files.writeString(data.resolve("more.tsv"), "# doc one\nHe\tPRP\nleft\tVBD\n");
    Files.writeString(data.resolve("list.tsv"), "no tagged text\n");
    Files.writeString(data.resolve("news.conll"), "Envoys\tO\nmet\tO\n");
    Path output = folder.resolve("model");
    String figures =
        new TrainJob(TrainJob.Task.POS, TestModels.SHIPPED, folder.resolve("data"), output).run();
    assertThat(figures).contains("some_treebank/dev.conllu", "xpos   100.00", "lemma  100.00");
    assertThat(Files.readString(output.resolve("pos.json")))
        .contains("some_treebank/train.conllu", "3 sentences", "\"xpos\" : 100.0")
        .contains("some_treebank/more.tsv\" : \"1 sentences", "some_treebank/news.conll")
        .doesNotContain("list.tsv");
    assertThat(Files.size(output.resolve("pos.model"))).isPositive();
  }

  @Test
  void aParserComesWithItsCard(@TempDir Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/some_treebank"));
    Files.writeString(data.resolve("train.conllu"), SENTENCE.repeat(300));
    Files.writeString(data.resolve("dev.conllu"), SENTENCE);
    Path output = folder.resolve("model");
    String figures =
        new TrainJob(TrainJob.Task.SYNTAX, TestModels.SHIPPED, folder.resolve("data"), output)
            .run();
    assertThat(figures).contains("some_treebank/dev.conllu", "UAS 100.00", "LAS 100.00");
    assertThat(Files.readString(output.resolve("syntax.json")))
        .contains("some_treebank/train.conllu", "300 sentences", "\"las\" : 100.0");
    byte[] model = Files.readAllBytes(output.resolve("syntax.model"));
    ModelCard card = ModelCard.of(Files.readAllBytes(output.resolve("syntax.json")));
    assertThat(card.sha256()).isEqualTo(new Payload<>(model).sha256());
    assertThat(card.trainedUpon())
        .isEqualTo(Map.of(ModelRole.POS, TestModels.SHIPPED.sha256(ModelRole.POS)));
  }

  @Test
  void nothingToLearnFromIsTheUsersToMend(@TempDir Path folder) {
    assertThatThrownBy(
            () -> new TrainJob(TrainJob.Task.POS, TestModels.SHIPPED, folder, folder).run())
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot train: no train*.conllu");
  }

  @ParameterizedTest
  @EnumSource(names = {"SENTIMENT", "STANCE", "QUOTES"})
  void aFolderThatIsNotThereIsTheUsersToMend(TrainJob.Task task, @TempDir Path folder) {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> new TrainJob(task, TestModels.SHIPPED, none, folder).run())
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot train: no such folder (" + none + ")");
  }

  @Test
  void sentimentIsLearntFromTargetsAndRatingsBoth(@TempDir Path folder) throws IOException {
    String message =
        "Cannot train: no train.jsonl with targets and none with ratings (" + folder + ")";
    assertThatThrownBy(
            () -> new TrainJob(TrainJob.Task.SENTIMENT, TestModels.SHIPPED, folder, folder).run())
        .isInstanceOf(UserFault.class)
        .hasMessage(message);
    Path data = Files.createDirectories(folder.resolve("targets"));
    Files.writeString(
        data.resolve("train.jsonl"), "{\"id\": \"a\", \"sentence\": \"x\", \"targets\": []}\n");
    assertThatThrownBy(
            () -> new TrainJob(TrainJob.Task.SENTIMENT, TestModels.SHIPPED, folder, folder).run())
        .isInstanceOf(UserFault.class)
        .hasMessage(message);
    assertThat(folder.resolve("sentiment.model")).doesNotExist();
  }

  @Test
  void stancesAreLearntFromPairs(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("train.jsonl"),
        "{\"id\": \"a\", \"text\": \"x\", \"label\": \"neutral\"}\n");
    Files.writeString(folder.resolve("dev.jsonl"), "no labels\n");
    assertThatThrownBy(
            () -> new TrainJob(TrainJob.Task.STANCE, TestModels.SHIPPED, folder, folder).run())
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot train: no train.jsonl with pairs (" + folder + ")");
    assertThat(folder.resolve("stance.model")).doesNotExist();
  }
}
