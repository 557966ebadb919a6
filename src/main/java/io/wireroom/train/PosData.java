package io.wireroom.train;

import io.wireroom.evaluate.ConlluReader;
import io.wireroom.evaluate.TaggedReader;
import io.wireroom.fault.UserFault;
import io.wireroom.tag.PosTrainer.TaggedSentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Labelled files for parts of speech in a folder, searched through: {@code train*.conllu} to learn
 * from and {@code dev*.conllu} to score on, both CoNLL-U; and tagged text, which is {@code *.tsv}
 * (token, tag) whose first line begins with {@code # doc}, for the tags that its words have. Other
 * {@code *.tsv} are passed over.
 */
final class PosData {
  private final Path folder;

  PosData(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserFault("Cannot train: no such folder (" + folder + ")");
    }
    this.folder = folder;
  }

  /** Files to learn from, sorted, so that the same folder gives the same model. */
  List<Path> training() {
    return files(file -> isTrees(file, "train"));
  }

  /** Tagged text whose tags follow rules of their own, sorted. */
  List<Path> elsewhere() {
    return files(file -> name(file).endsWith(".tsv") && isTagged(file));
  }

  private static boolean isTrees(Path file, String part) {
    return name(file).startsWith(part) && name(file).endsWith(".conllu");
  }

  /** Files to score on. */
  List<Path> development() {
    return files(file -> isTrees(file, "dev"));
  }

  /** The sentences of one file. */
  static List<List<ConlluReader.Word>> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return file.toString().endsWith(".tsv") ? TaggedReader.read(lines) : ConlluReader.read(lines);
    } catch (IOException e) {
      throw new UserFault("Cannot read labelled file: " + e.getMessage() + " (" + file + ")", e);
    }
  }

  /** As the trainer wants it. */
  static List<TaggedSentence> tagged(List<List<ConlluReader.Word>> sentences) {
    List<TaggedSentence> tagged = new ArrayList<>();
    for (List<ConlluReader.Word> sentence : sentences) {
      tagged.add(
          new TaggedSentence(
              sentence.stream().map(ConlluReader.Word::form).toList(),
              sentence.stream().map(ConlluReader.Word::xpos).toList(),
              sentence.stream().map(ConlluReader.Word::lemma).toList()));
    }
    return tagged;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isTagged(Path file) {
    byte[] mark = "# doc".getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(mark.length), mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
