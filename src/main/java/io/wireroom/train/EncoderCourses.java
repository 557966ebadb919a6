package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.finetune.Course;
import io.wireroom.finetune.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Makes the courses of a plan of the labelled files that are there. */
final class EncoderCourses {
  private final LessonFiles files;
  private final Consumer<String> progress;

  EncoderCourses(LessonFiles files, Consumer<String> progress) {
    this.files = files;
    this.progress = progress;
  }

  /**
   * Makes them.
   *
   * @param card is told what is learnt of which file, how often and under which terms
   * @return none where no file is there
   */
  List<Course> of(List<EncoderPlan.Row> plan, ObjectNode card) {
    List<EncoderPlan.Row> labelled =
        plan.stream().filter(row -> row.kind() != LessonKind.MADE_UP).toList();
    if (labelled.stream().allMatch(row -> files.learnt(row).isEmpty())) {
      return List.of();
    }
    labelled.stream()
        .filter(row -> files.learnt(row).isEmpty())
        .map(EncoderPlan.Row::path)
        .distinct()
        .forEach(path -> progress.accept("nothing to learn from: no " + path));
    List<Course> courses = new ArrayList<>();
    Map<Path, Integer> learnt = new HashMap<>();
    for (EncoderPlan.Row row : plan) {
      for (Path file : files.learnt(row)) {
        LessonFiles.Read read = files.read(row.kind(), file);
        List<Lesson> lessons =
            sample(
                read.cut()
                    .lessons(new LessonFiles.Cutting(row.window(), row.first(), row.renamed())),
                row.share(),
                files.style(file) + 1);
        String folder = file.getParent().getFileName().toString();
        courses.add(new Course(folder, lessons, row.from(), row.to()));
        int times = learnt.merge(file, 1, Integer::sum);
        card.withObject("/trained_on").put(files.name(file), told(read, row, times));
      }
    }
    return courses;
  }

  private static String told(LessonFiles.Read read, EncoderPlan.Row row, int times) {
    String share =
        row.share() < 1 ? String.format(Locale.ROOT, ", %.0f %% of them", 100 * row.share()) : "";
    return read.size()
        + share
        + ", learnt "
        + (times == 1 ? "once; " : times + " times; ")
        + row.terms();
  }

  /** Some of the lessons, by chance, always the same. */
  private static List<Lesson> sample(List<Lesson> lessons, double share, int seed) {
    if (share >= 1) {
      return lessons;
    }
    List<Lesson> shuffled = new ArrayList<>(lessons);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.subList(0, (int) (lessons.size() * share));
  }
}
