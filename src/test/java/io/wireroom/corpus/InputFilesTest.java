package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files inputs stand for, and which they do not. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class InputFilesTest {
  @TempDir private Path top;
  private Path in;

  @BeforeEach
  void twoFolders() throws IOException {
    top = top.toRealPath();
    in = top.resolve("in");
    file("in/a.txt");
    file("in/deep/b.txt");
    file("outside/secret.txt");
    Files.createDirectories(top.resolve("empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in none                     | none
          none in                     | none
          in gone/*.txt               | gone/*.txt
          in/a.txt in/*.html          | in/*.html
          in none.txt none/           | none.txt, {top}/none/
          in empty/*                  | empty/*
          """)
  void oneOfSeveralThatMatchesNothingIsNamed(String given, String named) {
    assertThatThrownBy(() -> list(false, given.strip().split(" ")))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read corpus: of several inputs one matches nothing (%s/%s)",
            top, named.replace("{top}", top.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "none gone/*.txt", "empty", "empty none", "empty/*", "in/*.html"})
  void whereNothingMatchesAtAllThereIsNothingToDo(String given) {
    assertThatThrownBy(() -> list(false, given.split(" ")))
        .isInstanceOf(NothingToDo.class)
        .hasMessageStartingWith("Cannot read corpus: no file matches (");
  }

  @Test
  void anEmptyFolderBesideAFullOneIsNoFault() {
    assertThat(list(false, "in", "empty")).containsExactly("in/a.txt", "in/deep/b.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dangling", "in dangling", "selfish", "in selfish", "dangling in/*.txt"})
  void aLinkToNothingThatIsNamedIsAFault(String given) throws IOException {
    link("dangling", "nowhere.txt");
    link("selfish", "selfish");

    assertThatThrownBy(() -> list(false, given.split(" ")))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read corpus: a link to nothing (" + top);
  }

  @Test
  void aLinkToNothingThatIsFoundIsRefused() throws IOException {
    link("in/gone.txt", "nowhere.txt");
    link("in/deep/self.txt", "self.txt");

    List<String> found =
        List.of(
            "in/a.txt",
            "in/deep/b.txt",
            "in/deep/self.txt: a link that cannot be followed",
            "in/gone.txt: a link to nothing");
    assertThat(list(false, "in")).isEqualTo(found);
    assertThat(list(true, "in")).isEqualTo(found);
    assertThat(list(false, "in/*"))
        .contains("in/gone.txt: a link to nothing", "in/a.txt", "in/deep/b.txt");
    assertThat(list(false, "in/g*.txt")).containsExactly("in/gone.txt: a link to nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "in/*", "in in/deep", "in/deep in", "in in/a.txt in/*.txt"})
  void loopsEndAndEachFileIsReadOnce(String given) throws IOException {
    link("in/one", ".");
    link("in/two", ".");
    link("in/deep/up", "..");
    link("in/deep/round", "../deep");
    link("in/again.txt", "a.txt");
    link("in/deep/again.txt", "../again.txt");

    assertThat(list(false, given.split(" "))).containsExactly("in/a.txt", "in/deep/b.txt");
    assertThat(list(true, given.split(" "))).containsExactly("in/a.txt", "in/deep/b.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          outside.txt | ../outside/secret.txt | in       | in/outside.txt
          outside.txt | ../outside/secret.txt | in/*.txt | in/outside.txt
          outside     | ../outside            | in       | in/outside/secret.txt
          outside     | ../outside            | in/*     | in/outside/secret.txt
          outside     | ../outside            | in/*/*.txt | in/outside/secret.txt
          outside     | {top}/outside         | in       | in/outside/secret.txt
          """)
  void aLinkOutOfTheInputIsRefusedUnlessASettingSaysOtherwise(
      String name, String target, String given, String followed) throws IOException {
    Files.createSymbolicLink(in.resolve(name), Path.of(target.replace("{top}", top.toString())));

    assertThat(list(false, given)).doesNotContain(followed);
    assertThat(list(false, given))
        .filteredOn(found -> found.contains("outside"))
        .singleElement()
        .asString()
        .endsWith(": a link out of the input, followed only with input.follow-links");
    assertThat(list(true, given)).contains(followed);
  }

  @Test
  void aLinkThatIsNamedIsFollowed() throws IOException {
    link("current", "in");
    link("in/out.txt", "../outside/secret.txt");

    assertThat(list(false, "current"))
        .containsExactly(
            "current/a.txt",
            "current/deep/b.txt",
            "current/out.txt: a link out of the input, followed only with input.follow-links");
    assertThat(list(false, "in/out.txt")).containsExactly("in/out.txt");
    assertThat(list(false, "current", "in")).hasSize(3);
    // With the other folder an input, too, the link stays within the inputs.
    assertThat(list(false, "in", "outside"))
        .containsExactly("in/a.txt", "in/deep/b.txt", "outside/secret.txt");
  }

  @Test
  void whatIsNoFileIsNotWaitedFor() throws Exception {
    Process made = new ProcessBuilder("mkfifo", in.resolve("pipe.txt").toString()).start();
    assertThat(made.waitFor()).isZero();

    assertThat(list(false, "in")).contains("in/pipe.txt: neither a file nor a folder");
    assertThatThrownBy(() -> list(false, "in/pipe.txt"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read corpus: neither a file nor a folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables",
        "tables/articles",
        "tables/articles/batch=b",
        "tables/articles/batch=b/part-0.parquet",
        "tables/*/batch=*/*.parquet",
        "in tables/quotes",
        "tables/_wireroom/staging",
        ".",
      })
  void ownTablesAreNoArticles(String given) throws IOException {
    file("tables/articles/batch=b/part-0.parquet");
    file("tables/quotes/batch=b/part-0.parquet");
    file("tables/_wireroom/staging/run/quotes/part-0.parquet");

    assertThatThrownBy(() -> list(false, given.split(" ")))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read corpus: the input holds Wireroom's own tables (file:%s/tables)", top);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables",
        "tables/articles",
        "tables/articles/data/batch=b",
        "tables/articles/metadata/v1.metadata.json",
        "tables/*/metadata/*.json",
      })
  void ownTablesOfIcebergAreNoArticlesEither(String given) throws IOException {
    file("tables/articles/data/batch=b/part-0.parquet");
    file("tables/articles/metadata/v1.metadata.json");
    file("tables/_wireroom/locks/.guard");

    assertThatThrownBy(() -> list(false, given))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read corpus: the input holds Wireroom's own tables (file:%s/tables)", top);
  }

  @Test
  void partitionedArticlesOfOthersAndFoldersBesideTablesAreRead() throws IOException {
    file("tables/_wireroom/locks/.guard");
    file("tables/raw/c.txt");
    file("lake/news/batch=1/part.parquet");
    file("lake/news/data/d.txt");

    assertThat(list(false, "tables/raw", "lake"))
        .containsExactly(
            "lake/news/batch=1/part.parquet", "lake/news/data/d.txt", "tables/raw/c.txt");
  }

  @Test
  void aFileBehindTwoFileSystemsIsReadOnce() {
    assertThat(list(false, "in", "file:" + in, "file://" + in + "/", "in/../in"))
        .containsExactly("in/a.txt", "in/deep/b.txt");
  }

  /** Inputs, and of the files found those that one of them names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          in                     | none
          in/*                   | none
          in/a.txt               | in/a.txt
          in/?.txt               | none
          in in/a.txt            | in/a.txt
          in/a.txt in            | in/a.txt
          in/deep in/../in/a.txt | in/a.txt
          in/link                | outside/secret.txt
          in/{a.txt,deep}        | none
          """)
  void aFileIsNamedWhereAnInputIsItsVeryName(String given, String named) throws IOException {
    link("in/link", "../outside/secret.txt");
    assertThat(
            found(given.split(" ")).stream()
                .filter(FoundFile::named)
                .map(file -> file.place().replace("file:" + top + "/", "")))
        .isEqualTo(named == null ? List.of() : List.of(named));
  }

  /**
   * However it was reached, a file is known again; a link that is not followed has its own time.
   */
  @Test
  void aFileIsKnownByItsRealPathAndItsTime() throws IOException {
    link("current", "in");
    link("in/out.txt", "../outside/secret.txt");
    FileTime time = FileTime.from(Instant.parse("2024-05-06T07:08:09.123456789Z"));
    Files.setLastModifiedTime(top.resolve("in/a.txt"), time);

    List<FoundFile> plain = found("in");
    assertThat(found("current", "current/*"))
        .extracting(FoundFile::place)
        .contains(plain.get(0).place(), plain.get(1).place());
    assertThat(plain.get(0).modifiedAt()).isEqualTo("2024-05-06T07:08:09.123456Z");
    assertThat(plain.get(2).place()).endsWith("/in/out.txt");
    assertThat(plain.get(2).modifiedAt()).isAfter("2024-05-07T00:00:00Z");
  }

  private List<FoundFile> found(String... given) {
    List<String> inputs = Arrays.stream(given).map(name -> top + "/" + name).toList();
    return InputFiles.list(
            new Configuration(), inputs, TestSettings.with("input.follow-links = no"))
        .stream()
        .map(InputFile::found)
        .toList();
  }

  /** What is found, relative to the folder of the test; behind a colon why it is not read. */
  private List<String> list(boolean follow, String... given) {
    CorpusSettings settings = TestSettings.with("input.follow-links = " + follow);
    List<String> inputs =
        Arrays.stream(given)
            .map(name -> name.startsWith("file:") ? name : top + "/" + name)
            .toList();
    return InputFiles.list(new Configuration(), inputs, settings).stream()
        .map(
            file ->
                file.uri().replace("file:" + top + "/", "")
                    + (file.refused() == null ? "" : ": " + file.refused()))
        .toList();
  }

  private void file(String name) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(top.resolve(name), Path.of(target));
  }
}
