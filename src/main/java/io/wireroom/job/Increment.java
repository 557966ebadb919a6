package io.wireroom.job;

import io.wireroom.corpus.FoundFile;
import io.wireroom.corpus.InputFile;
import io.wireroom.fault.NothingToDo;
import io.wireroom.table.TakenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a run reads of the files that it found: those that inputs name one by one, and of those that
 * it found in folders and by patterns what no other batch has.
 *
 * @param read in the order of their URIs
 * @param passedOver the rest, and who has them, such as "batch 2019-07-14"
 */
record Increment(List<InputFile> read, Map<String, String> passedOver) {
  /**
   * Parts what was found.
   *
   * @param others says of files by their places which of them others have, and who
   */
  static Increment of(
      List<InputFile> found, Function<List<TakenFile>, Map<String, String>> others) {
    Map<String, String> had =
        others.apply(taken(found.stream().filter(file -> !file.found().named()).toList()));
    List<InputFile> read = new ArrayList<>();
    Map<String, String> passedOver = new TreeMap<>();
    for (InputFile file : found) {
      FoundFile told = file.found();
      if (told.named() || !had.containsKey(told.place())) {
        read.add(file);
      } else {
        // URIs have no secrets, and some are one for it.
        String shown = passedOver.containsKey(file.uri()) ? told.place() : file.uri();
        passedOver.put(shown, had.get(told.place()));
      }
    }
    return new Increment(List.copyOf(read), passedOver);
  }

  /** All that was found. */
  static Increment whole(List<InputFile> found) {
    return new Increment(found, Map.of());
  }

  /** Those that inputs name one by one. */
  static List<TakenFile> named(List<InputFile> found) {
    return taken(found.stream().filter(file -> file.found().named()).toList());
  }

  /** Files as the ledger knows them. */
  static List<TakenFile> taken(List<InputFile> files) {
    return files.stream()
        .map(
            file ->
                new TakenFile(
                    file.found().place(),
                    file.bytes(),
                    file.found().modifiedAt(),
                    file.found().etag()))
        .toList();
  }

  /**
   * What is read, as the ledger will know it.
   *
   * @param counts which files count
   */
  List<TakenFile> taken(Predicate<InputFile> counts) {
    return taken(read.stream().filter(counts).toList());
  }

  /**
   * Looks whether there is something to read.
   *
   * @throws NothingToDo where others have every file
   */
  void check() {
    if (read.isEmpty()) {
      Map.Entry<String, String> one = passedOver.entrySet().iterator().next();
      throw new NothingToDo(
          "Cannot read corpus: other batches have every file that was found, --reprocess reads"
              + " them again (files: %d, as %s in %s)"
                  .formatted(passedOver.size(), one.getKey(), one.getValue()));
    }
  }

  /**
   * Says how many files are left to others, where any are.
   *
   * @throws NothingToDo where that is all
   */
  void tell() {
    check();
    if (!passedOver.isEmpty()) {
      System.err.printf(
          "wireroom: %d of %d files are passed over, since other batches have them (--reprocess"
              + " reads them again)%n",
          passedOver.size(), passedOver.size() + read.size());
    }
  }
}
