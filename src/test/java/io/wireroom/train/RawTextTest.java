package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawTextTest {
  private static void file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void sentencesOfTokenisedFilesAreReadOnceEach(@TempDir Path folder) throws IOException {
    file(folder, "a/train.conll", "-DOCSTART- one\tO\n\nEnvoys\tO\nmet\tO\n\nNobody\tO\nleft\tO\n");
    file(
        folder,
        "b/train.conllu",
        "# text = They don't.\n1\tThey\t_\n2-3\tdon't\t_\n2\tdo\t_\n3\tn't\t_\n3.1\tgo\t_\n\n");
    file(folder, "c/train.conll", "Envoys\tB-MISC\nmet\tO\n\n#\tO\n1\tO\n");
    assertThat(RawText.read(folder))
        .containsExactly(
            List.of("Envoys", "met"),
            List.of("Nobody", "left"),
            List.of("They", "do", "n't"),
            List.of("#", "1"));
  }

  @Test
  void whatIsForScoringIsNotRead(@TempDir Path folder) throws IOException {
    String sentence = "Kept\tO\napart\tO\n";
    file(folder, "a/dev.conll", sentence);
    file(folder, "a/dev.open.conllu", "1\tKept\t_\n");
    file(folder, "a/test.conll", sentence);
    file(folder, "eval_only/all.conll", sentence);
    file(folder, "lists/words.tsv", sentence);
    assertThat(RawText.read(folder)).isEmpty();
  }
}
