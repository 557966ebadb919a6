package io.wireroom.lists;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the list {@code given-names}: {@code mvn -P lists test -Dlist=ImportGivenNames -Ddata=DIR
 * -Doutput=FILE}, where DIR holds {@code names_popular_cc0} and {@code names_kantrowitz}. A name
 * that the sources give to both women and men is left out, unless one of them has it four times as
 * often.
 *
 * <p>Sources: sigpwned/popular-names-by-country-dataset (CC0) and the Names Corpus 1.3 of Mark
 * Kantrowitz, free to redistribute with credit.
 */
public final class ImportGivenNames {
  private static final String HEADER =
      """
      # Given names that tell the bearer's gender.
      # name (lower case) <tab> m or f
      # Made by mvn -P lists test -Dlist=ImportGivenNames from
      # - sigpwned/popular-names-by-country-dataset, CC0 1.0
      # - Names Corpus, Version 1.3 (1994-03-29), Copyright (C) 1991 Mark Kantrowitz, additions by Bill Ross:
      #   "You may use the lists of names for any purpose, so long as credit is given in any published work. You may
      #   also redistribute the list if you provide the recipients with a copy of this README file. The lists are not
      #   in the public domain (I retain the copyright on the lists) but are freely redistributable. If you have any
      #   additions to the lists of names, I would appreciate receiving them. Mark Kantrowitz <mkant+@cs.cmu.edu>"
      #: name\tgender:m|f
      """;
  private static final int CLEARLY = 4;

  private ImportGivenNames() {}

  /** Reads the three sources and writes the list. */
  public static void main(String[] args) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    ImportArguments arguments = ImportArguments.of(ImportGivenNames.class, args);
    Path forenames = arguments.data().resolve("names_popular_cc0/common-forenames-by-country.csv");
    Path corpus = arguments.data().resolve("names_kantrowitz");
    List<String> rows = Files.readAllLines(forenames);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      if (cells.length > 11) {
        count(counts, cells[11], cells[9].equals("F"));
      }
    }
    for (String name :
        Files.readAllLines(corpus.resolve("female.txt"), StandardCharsets.ISO_8859_1)) {
      count(counts, name, true);
    }
    for (String name :
        Files.readAllLines(corpus.resolve("male.txt"), StandardCharsets.ISO_8859_1)) {
      count(counts, name, false);
    }
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(arguments.output()), false, StandardCharsets.UTF_8)) {
      out.print(HEADER);
      counts.forEach(
          (name, by) -> {
            if (by[0] >= Math.max(1, CLEARLY * by[1])) {
              out.print(name + "\tf\n");
            } else if (by[1] >= Math.max(1, CLEARLY * by[0])) {
              out.print(name + "\tm\n");
            }
          });
    }
  }

  private static void count(Map<String, int[]> counts, String name, boolean female) {
    String word = name.strip().toLowerCase(java.util.Locale.ROOT);
    if (!word.isEmpty() && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      counts.computeIfAbsent(word, key -> new int[2])[female ? 0 : 1]++;
    }
  }
}
