package io.wireroom.lexicon;

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
 * only. Prints the rows: {@code java -cp target/classes io.wireroom.lexicon.ImportReportingVerbs
 * FORMS_FILE... --bases BASES_FILE...}.
 */
public final class ImportReportingVerbs {
  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing");
  private static final Set<String> NO_VERBS = Set.of("according", "go");

  /** Verbs with irregular forms, which the endings do not show; own list. */
  private static final Set<String> IRREGULAR = Set.of("say", "tell", "write", "think", "know");

  private ImportReportingVerbs() {}

  /**
   * Prints the list.
   *
   * @param args files of forms, then {@code --bases} and files of bases
   */
  public static void main(String[] args) throws IOException {
    Set<String> forms = new TreeSet<>();
    Set<String> bases = new TreeSet<>(IRREGULAR);
    boolean base = false;
    for (String arg : args) {
      if (arg.equals("--bases")) {
        base = true;
        continue;
      }
      for (String line : Files.readAllLines(Path.of(arg), StandardCharsets.UTF_8)) {
        String form = line.strip();
        if (!form.isEmpty() && form.indexOf(' ') < 0) {
          forms.add(form);
          if (base) {
            bases.add(form);
          }
        }
      }
    }
    forms.stream().filter(form -> others(form, forms) >= 2).forEach(bases::add);
    bases.removeAll(NO_VERBS);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Verbs that report speech, as dictionary forms. Facts from the quote verb lists of");
    lines.add(
        "# GenderGapTracker (MIT), JournalismAI 2021 quote extraction (Apache-2.0) and textacy");
    lines.add("# (Apache-2.0), joined by io.wireroom.lexicon.ImportReportingVerbs.");
    lines.add("# verb");
    lines.addAll(bases);
    lines.forEach(System.out::println);
  }

  private static long others(String form, Set<String> forms) {
    String stem = form.substring(0, form.length() - 1);
    long regular = ENDINGS.stream().filter(ending -> forms.contains(form + ending)).count();
    return regular + (forms.contains(stem + "ing") ? 1 : 0);
  }
}
