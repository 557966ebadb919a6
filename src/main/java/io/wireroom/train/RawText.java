package io.wireroom.train;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences of all tokenised files below a folder, without their labels, each once: {@code
 * *.conll} (the token first in its line) and {@code *.conllu}. Files whose names begin with {@code
 * dev} or {@code test} are kept apart for scoring, and so is all below a folder {@code eval_only}.
 */
final class RawText {
  private RawText() {}

  /** The sentences, in the order of the files' paths. */
  static List<List<String>> read(Path folder) {
    Set<List<String>> seen = new HashSet<>();
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files(folder)) {
      for (List<String> sentence : sentences(file)) {
        if (seen.add(sentence)) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  /** The files that are read, sorted. */
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> isRaw(folder.relativize(file))).sorted().toList();
    } catch (IOException e) {
      throw new UserFault("Cannot read raw text: " + e.getMessage() + " (" + folder + ")", e);
    }
  }

  private static boolean isRaw(Path file) {
    for (Path part : file) {
      if (part.toString().equals("eval_only")) {
        return false;
      }
    }
    String name = file.getFileName().toString();
    return (name.endsWith(".conll") || name.endsWith(".conllu"))
        && !name.startsWith("dev")
        && !name.startsWith("test");
  }

  private static List<List<String>> sentences(Path file) {
    int column = file.toString().endsWith(".conllu") ? 1 : 0;
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        } else {
          add(line.split("\t", 3), column, sentence);
        }
      }
    } catch (IOException e) {
      throw new UserFault("Cannot read raw text: " + e.getMessage() + " (" + file + ")", e);
    }
    sentences.add(sentence);
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  /** Comments have one cell, the ranges and empty nodes of CoNLL-U no whole number. */
  private static void add(String[] cells, int column, List<String> sentence) {
    boolean word =
        cells.length > 1
            && !cells[0].startsWith("-DOCSTART-")
            && (column == 0 || cells[0].chars().allMatch(Character::isDigit));
    if (word) {
      sentence.add(cells[column]);
    }
  }
}
