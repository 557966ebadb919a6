package io.wireroom.finetune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mean losses by course since they were last told. */
final class Losses {
  private final List<String> names;
  private final double[] sums;
  private final int[] counts;

  Losses(List<Course> courses) {
    names = courses.stream().map(Course::name).toList();
    sums = new double[names.size()];
    counts = new int[names.size()];
  }

  void add(int course, double loss) {
    sums[course] += loss;
    counts[course]++;
  }

  /** Tells them, those of courses of one name together, and begins anew. */
  String told() {
    List<String> told = new ArrayList<>();
    for (String name : names.stream().distinct().toList()) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < sums.length; i++) {
        if (names.get(i).equals(name)) {
          sum += sums[i];
          count += counts[i];
          sums[i] = 0;
          counts[i] = 0;
        }
      }
      if (count > 0) {
        told.add(String.format(Locale.ROOT, "%s %.3f", name, sum / count));
      }
    }
    return String.join(", ", told);
  }
}
