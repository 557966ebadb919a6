package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.TestSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that somebody moves away, cuts or writes to between the listing and the reading. */
class ChangedFileTest {
  private static final int LINES = 5_000;

  @TempDir private Path folder;

  /** What happens to a file. */
  enum Change {
    VANISHES {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    },
    IS_A_FOLDER {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
      }
    },
    IS_EMPTIED {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    IS_CUT {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    GROWS {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "{\"text\": \"More of it.\"}\n", StandardOpenOption.APPEND);
      }
    },
    IS_ANOTHER {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "Another story\n\nIt is a different one.\n");
      }
    };

    abstract void to(Path file) throws IOException;
  }

  private InputFile file(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new InputFile(
        file.toUri().toString(),
        content.getBytes(StandardCharsets.UTF_8).length,
        InputFormat.ofName(name));
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"title\": \"Vote no. %d\", \"text\": \"It was put off.\"}%n".formatted(i));
    }
    return lines.toString();
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void before_it_is_read_is_one_reject(Change change) throws IOException {
    for (InputFile file :
        List.of(file("a.txt", "A story\n\nIt is one.\n"), file("a.jsonl", lines(3)))) {
      change.to(folder.resolve(file.name()));

      List<RawDocument> records = Reads.of(FilePart.whole(file), TestSettings.shipped());

      assertThat(records).hasSize(1);
      assertThat(records.get(0).reject().reason()).isEqualTo(RejectReason.UNREADABLE);
      assertThat(records.get(0).reject().message())
          .startsWith("Cannot read file: ")
          .endsWith("(" + file.uri() + ")");
    }
  }

  @Test
  void a_part_of_it_is_a_reject() throws IOException {
    InputFile file = file("a.jsonl", lines(10));
    Change.IS_CUT.to(folder.resolve("a.jsonl"));

    FilePart part = new FilePart(file, 200, Long.MAX_VALUE, 5);

    assertThat(Reads.of(part, TestSettings.shipped()))
        .singleElement()
        .matches(record -> record.reject().reason() == RejectReason.UNREADABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Change.class,
      names = {"IS_EMPTIED", "IS_CUT", "GROWS"})
  void in_the_midst_is_told_behind_what_was_read(Change change) throws IOException {
    InputFile file = file("a.jsonl", lines(LINES));
    FileRecords.Guarded reading =
        new FileRecords.Guarded(
            new RawFile(FilePart.whole(file), new Configuration()),
            Reads.guard(TestSettings.shipped()));
    List<RawDocument> records = new ArrayList<>(List.of(reading.next()));
    change.to(folder.resolve("a.jsonl"));
    reading.forEachRemaining(records::add);

    RawDocument last = records.get(records.size() - 1);
    assertThat(last.sourceUri()).endsWith("a.jsonl#break");
    assertThat(last.reject().reason()).isEqualTo(RejectReason.TRUNCATED);
    assertThat(last.reject().message())
        .startsWith("Cannot read on: file breaks off (it changed since it was listed: ");
    assertThat(records.stream().map(RawDocument::sourceUri)).doesNotHaveDuplicates();
  }

  @Test
  void what_was_opened_before_it_vanished_is_read() throws IOException {
    InputFile file = file("a.jsonl", lines(LINES));
    FileRecords.Guarded reading =
        new FileRecords.Guarded(
            new RawFile(FilePart.whole(file), new Configuration()),
            Reads.guard(TestSettings.shipped()));
    List<RawDocument> records = new ArrayList<>(List.of(reading.next()));
    Change.VANISHES.to(folder.resolve("a.jsonl"));
    reading.forEachRemaining(records::add);

    assertThat(records).hasSize(LINES).allMatch(record -> record.reject() == null);
  }
}
