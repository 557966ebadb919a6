package io.wireroom.story.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who in two days of made-up news of namesakes. */
class NamesakesTest {
  private static final RegistryWords WORDS = new RegistryWords(Lists.shipped());

  /** The weights were set by the first seed; the others say what they are worth. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void namesakesAreToldApartAndSpellingsJoined(long seed) {
    List<Namesakes.Told> told = Namesakes.news(seed);
    Map<String, String> decided = Sorted.decide(told, WORDS);
    Map<String, Set<String>> truths = new HashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    for (Namesakes.Told one : told) {
      String id = decided.get(one.article());
      truths.computeIfAbsent(id, k -> new HashSet<>()).add(one.truth());
      ids.computeIfAbsent(one.truth(), k -> new HashSet<>()).add(id);
    }
    double mixed = share(truths.values());
    double split = share(ids.values());
    assertThat(mixed).as("mixed").isLessThan(0.03);
    assertThat(split).as("split").isLessThan(0.10);
  }

  private static double share(Collection<Set<String>> groups) {
    return (double) groups.stream().filter(group -> group.size() > 1).count() / groups.size();
  }

  @Test
  void orderOfInputDoesNotMatter() {
    List<Namesakes.Told> told = Namesakes.news(1);
    Map<String, String> decided = Sorted.decide(told, WORDS);
    Collections.shuffle(told, new Random(5));
    assertThat(Sorted.decide(told, WORDS)).isEqualTo(decided);
  }
}
