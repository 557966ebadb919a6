package io.wireroom.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the list {@code reporting-verbs} from lists of verb forms, one form a line, as those of the
 * GenderGapTracker (MIT), JournalismAI 2021 (Apache-2.0) and textacy (Apache-2.0). A form counts as
 * a verb's base where two or more of its other forms are listed, too, or where its list holds bases
 * only: {@code mvn -P lists test -Dlist=ImportReportingVerbs -Ddata=DIR -Doutput=FILE}, where DIR
 * holds the three files.
 */
public final class ImportReportingVerbs {
  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing");
  private static final Set<String> NO_VERBS = Set.of("according", "go");

  /** Verbs with irregular forms, which the endings do not show; own list. */
  private static final Set<String> IRREGULAR = Set.of("say", "tell", "write", "think", "know");

  private ImportReportingVerbs() {}

  /** Reads the files and writes the list. */
  public static void main(String[] args) throws IOException {
    ImportArguments arguments = ImportArguments.of(ImportReportingVerbs.class, args);
    Set<String> forms = new TreeSet<>();
    Set<String> bases = new TreeSet<>(IRREGULAR);
    forms.addAll(words(arguments.data().resolve("gendergaptracker_quote_verb_list.txt")));
    forms.addAll(words(arguments.data().resolve("journalismai_quote_verb_list.txt")));
    List<String> basesOnly = words(arguments.data().resolve("textacy_reporting_verbs_en.txt"));
    forms.addAll(basesOnly);
    bases.addAll(basesOnly);
    forms.stream().filter(form -> others(form, forms) >= 2).forEach(bases::add);
    bases.removeAll(NO_VERBS);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Verbs that report speech, as dictionary forms. Facts from the quote verb lists of");
    lines.add(
        "# GenderGapTracker (MIT), JournalismAI 2021 quote extraction (Apache-2.0) and textacy");
    lines.add("# (Apache-2.0), joined by io.wireroom.lists.ImportReportingVerbs.");
    lines.add("#: verb");
    lines.addAll(bases);
    Files.write(arguments.output(), lines);
  }

  private static List<String> words(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(form -> !form.isEmpty() && form.indexOf(' ') < 0)
        .toList();
  }

  private static long others(String form, Set<String> forms) {
    String stem = form.substring(0, form.length() - 1);
    long regular = ENDINGS.stream().filter(ending -> forms.contains(form + ending)).count();
    return regular + (forms.contains(stem + "ing") ? 1 : 0);
  }
}
