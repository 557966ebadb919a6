package io.wireroom.train;

import io.wireroom.evaluate.ConllReader;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.name.NameKind;
import io.wireroom.name.NameSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Labelled files for names in a folder, searched through: those that the list {@code name-sets}
 * names, and any other {@code train*.conll} and {@code dev*.conll}. What lies in a folder {@code
 * eval_only} is scored, never learnt from.
 */
final class NameData {
  private static final String EVALUATION_ONLY = "eval_only";
  private static final Traits OTHER = new Traits(0, 3, false, true, "");

  // Finer types of the labelled sets, in their own words.
  private static final Map<String, NameKind> FINE =
      Map.of(
          "gpe", NameKind.NATIONALITY,
          "eve", NameKind.EVENT,
          "nat", NameKind.EVENT,
          "event", NameKind.EVENT,
          "election", NameKind.EVENT,
          "art", NameKind.WORK,
          "misc", NameKind.MISC);

  /** What the list {@code name-sets} says of a set. */
  private record Traits(int style, float weight, boolean partial, boolean unseen, String types) {
    static Traits of(ListRow row) {
      return new Traits(
          Integer.parseInt(row.get("style")),
          (float) row.number("weight"),
          row.get("partial").equals("yes"),
          row.get("text").equals("new"),
          row.get("types"));
    }
  }

  private final Path folder;
  private final List<Path> files;
  private final List<ListRow> known;

  NameData(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserFault("Cannot train: no such folder (" + folder + ")");
    }
    this.folder = folder;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".conll")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known = Lists.training("name-sets");
  }

  /** The sets to learn from, in the order of the list, then of their paths. */
  List<NameSet> training() {
    List<NameSet> sets = new ArrayList<>();
    for (ListRow row : known) {
      if (row.get("use").equals("train")) {
        files.stream()
            .filter(file -> file.endsWith(row.get("path")))
            .map(f -> set(f, Traits.of(row)))
            .forEach(sets::add);
      }
    }
    others("train.*\\.conll").stream().map(file -> set(file, OTHER)).forEach(sets::add);
    return sets;
  }

  /** The files to learn from of the set that the list knows by a path. */
  List<Path> learnt(String path) {
    return known.stream()
        .filter(row -> row.get("use").equals("train") && row.get("path").equals(path))
        .flatMap(row -> files.stream().filter(file -> file.endsWith(path)))
        .toList();
  }

  /** The style of a file's labels; that of news for one that the list does not know. */
  int style(Path file) {
    return known.stream()
        .filter(row -> file.endsWith(row.get("path")))
        .findFirst()
        .map(row -> Traits.of(row).style)
        .orElse(OTHER.style);
  }

  /** The sets to fit confidences on. */
  List<NameSet> tuning() {
    List<NameSet> sets = new ArrayList<>();
    for (ListRow row : known) {
      if (row.get("use").equals("tune")) {
        files.stream()
            .filter(file -> file.endsWith(row.get("path")))
            .map(f -> set(f, Traits.of(row)))
            .forEach(sets::add);
      }
    }
    return sets;
  }

  /** The files to score on. */
  List<Path> development() {
    List<Path> development = new ArrayList<>();
    for (ListRow row : known) {
      if (row.get("use").equals("tune")) {
        files.stream().filter(file -> file.endsWith(row.get("path"))).forEach(development::add);
      }
    }
    development.addAll(others(".*dev.*\\.conll"));
    return development;
  }

  private List<Path> others(String name) {
    return files.stream()
        .filter(file -> file.getFileName().toString().matches(name))
        .filter(file -> !file.toString().endsWith(".orig.conll"))
        .filter(file -> name.contains("dev") || !file.toString().contains(EVALUATION_ONLY))
        .filter(file -> known.stream().noneMatch(row -> file.endsWith(row.get("path"))))
        .toList();
  }

  /** The documents of a file. */
  static List<ConllReader.Document> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return ConllReader.read(lines);
    } catch (IOException e) {
      throw new UserFault("Cannot read labelled file: " + e.getMessage() + " (" + file + ")", e);
    }
  }

  private NameSet set(Path file, Traits traits) {
    List<ConllReader.Document> documents = read(file);
    List<ConllReader.Document> fine = List.of();
    if (!traits.types.isEmpty()) {
      fine =
          files.stream()
              .filter(other -> other.endsWith(traits.types))
              .findFirst()
              .map(NameData::read)
              .orElse(List.of());
    }
    List<NameSet.Document> labelled = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      List<List<NameKind>> kinds = fine.isEmpty() ? null : kinds(fine.get(d), documents.get(d));
      labelled.addAll(documents(documents.get(d), kinds, documents.size() == 1));
    }
    return new NameSet(
        folder.relativize(file).toString().replace('\\', '/'),
        traits.style,
        traits.weight,
        traits.partial,
        traits.unseen,
        labelled);
  }

  /** Without marks of documents, each sentence stands alone. */
  private static List<NameSet.Document> documents(
      ConllReader.Document from, List<List<NameKind>> kinds, boolean apart) {
    if (!apart) {
      return List.of(new NameSet.Document(from.sentences(), from.tags(), kinds));
    }
    List<NameSet.Document> documents = new ArrayList<>();
    for (int s = 0; s < from.sentences().size(); s++) {
      documents.add(
          new NameSet.Document(
              List.of(from.sentences().get(s)),
              List.of(from.tags().get(s)),
              kinds == null ? null : List.of(kinds.get(s))));
    }
    return documents;
  }

  private static List<List<NameKind>> kinds(
      ConllReader.Document fine, ConllReader.Document coarse) {
    if (!fine.sentences().equals(coarse.sentences())) {
      throw new UserFault("Cannot train: finer types are of other tokens");
    }
    List<List<NameKind>> kinds = new ArrayList<>();
    for (List<String> tags : fine.tags()) {
      List<NameKind> row = new ArrayList<>();
      for (String tag : tags) {
        row.add(FINE.get(tag.substring(tag.indexOf('-') + 1)));
      }
      kinds.add(row);
    }
    return kinds;
  }
}
