package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.clean.FurnitureList;
import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the code reads a text more than two and a half times as often where it
 * is twice as long, whatever stands in it. Counted are reads of characters, so that the answer is
 * the same on any machine.
 */
class PatternsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int ONCE = 10_000;
  private static final int TWICE = 2 * ONCE;
  private static final double MOST = 2.5;

  /** So many reads a character are no matter, whatever the text's half took. */
  private static final int FEW = 4;

  /** Nobody has patience for more reads a character, though they be linear. */
  private static final int TOO_MANY = 500;

  /**
   * Where a pattern is made of no literal and outside of a static field, and why that is no matter.
   */
  private static final Map<String, String> EXCUSED =
      Map.of(
          "io.wireroom.corpus.clean.FurnitureList.add",
          "of a list: the shipped one is tried here; a user's reads a WatchedText",
          "io.wireroom.corpus.source.ForeignContent.isGrid",
          "splits by patterns of a static field",
          "io.wireroom.corpus.source.ForeignContent.isTable",
          "splits by patterns of a static field",
          "io.wireroom.job.Settings.json",
          "of Spark's configuration, and reads names of settings",
          "io.wireroom.lexicon.CellCheck.of",
          "compiles the cell of a list to see whether it is a pattern, and reads no text with it",
          "io.wireroom.name.NameMerger.merge",
          "no text is split but a name, by a method of its own",
          "io.wireroom.train.NameData.others",
          "reads names of files in a folder of labelled data");

  private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (RegexCalls.Call call : RegexCalls.of(SOURCES)) {
      if (call.regex() != null && !call.compile()) {
        add(patterns, List.of(Pattern.compile(call.regex())));
      }
    }
    for (Class<?> type : types()) {
      add(patterns, ReachedPatterns.of(type));
    }
    add(patterns, ReachedPatterns.of(new FurnitureList(Lists.shipped())));
    return patterns;
  }

  private static void add(Map<String, Pattern> patterns, Collection<Pattern> found) {
    for (Pattern pattern : found) {
      patterns.putIfAbsent(pattern.pattern() + " " + pattern.flags(), pattern);
    }
  }

  /** All classes of the house whose sources speak of patterns. */
  private static List<Class<?>> types() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of("target/classes/io/wireroom"))) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = Path.of("target/classes").relativize(path).toString().replace('/', '.');
        Path source =
            SOURCES.resolve(name.replaceAll("(\\$.*)?\\.class$", "").replace('.', '/') + ".java");
        if (Files.exists(source) && Files.readString(source).contains("Pattern")) {
          types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return types;
  }

  @Test
  void every_pattern_of_the_sources_is_tried() throws Exception {
    Map<String, Integer> made = new LinkedHashMap<>();
    Set<String> loose = new TreeSet<>();
    for (RegexCalls.Call call : RegexCalls.of(SOURCES)) {
      String where = call.type() + "." + call.method();
      if (call.compile() && call.field()) {
        made.merge(call.type(), 1, Integer::sum);
      } else if (call.compile() || call.regex() == null) {
        loose.add(where);
      }
    }
    assertThat(loose).as("patterns that no static field holds").isEqualTo(EXCUSED.keySet());
    assertThat(made).hasSizeGreaterThan(25);
    for (Map.Entry<String, Integer> each : made.entrySet()) {
      Set<Pattern> reached = ReachedPatterns.of(Class.forName(each.getKey()));
      assertThat(reached).as(each.getKey()).hasSizeGreaterThanOrEqualTo(each.getValue());
    }
  }

  @Test
  void twice_the_text_is_read_at_most_two_and_a_half_times_as_often() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(120);
    List<String> faults =
        patterns.values().parallelStream().map(PatternsTest::fault).filter(f -> f != null).toList();
    assertThat(faults).isEmpty();
  }

  @Test
  void the_test_can_fail() {
    for (String slow :
        List.of(
            "\\s+x",
            "(a+)+$",
            "a*b",
            "\\s*,\\s*",
            "(?:a|a )*!",
            "<.*?>",
            "x{2,9000}y",
            "(?s).*a.*b")) {
      assertThat(fault(Pattern.compile(slow))).as(slow).isNotNull();
    }
    for (String fast : List.of("a", "x\\s++|b", "[ab]{1,20}c", "(?<!\\s)\\s++x", "^a+$", "a|b")) {
      assertThat(fault(Pattern.compile(fast))).as(fast).isNull();
    }
  }

  /** What is wrong with a pattern; null where nothing is. */
  private static String fault(Pattern pattern) {
    for (RegexSamples.Hostile hostile : new RegexSamples(pattern.pattern()).hostile()) {
      String twice = hostile.text(TWICE);
      for (boolean whole : new boolean[] {false, true}) {
        long reads = reads(pattern, twice, whole);
        if (reads > (long) FEW * twice.length()) {
          double grows = (double) reads / reads(pattern, hostile.text(ONCE), whole);
          if (grows > MOST || reads == Long.MAX_VALUE) {
            return pattern.pattern() + " reads " + reads + ", x" + grows + ": " + start(hostile);
          }
        }
      }
    }
    return null;
  }

  private static String start(RegexSamples.Hostile hostile) {
    return hostile.toString().replace("\n", "\\n");
  }

  private static long reads(Pattern pattern, String text, boolean whole) {
    CountedText counted = new CountedText(text, (long) TOO_MANY * text.length());
    Matcher matcher = pattern.matcher(counted);
    try {
      if (whole) {
        matcher.matches();
      } else {
        while (matcher.find()) {
          // Each match is where the next search begins.
        }
      }
      return counted.read();
    } catch (CountedText.TooMany | StackOverflowError e) {
      return Long.MAX_VALUE;
    }
  }
}
