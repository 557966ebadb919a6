package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.wireroom.learn.TemplateRange;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the templates of a set of features, each has a number of its own. */
class TemplatesTest {
  static Stream<Class<?>> sets() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.wireroom")
            .stream()
            .filter(each -> each.getSimpleName().endsWith("Templates"))
            .map(JavaClass::reflect);
  }

  @Test
  void theSetsAreFound() {
    assertThat(sets().map(Class::getSimpleName)).contains("NameTemplates", "PosTemplates");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noTwoTemplatesShareANumber(Class<?> set) throws IllegalAccessException {
    Map<Integer, List<String>> names = new HashMap<>();
    for (Field field : set.getDeclaredFields()) {
      if (field.getType() == int.class && !field.getName().equals("PER_ACTION")) {
        for (int number : numbers(field)) {
          names.computeIfAbsent(number, any -> new ArrayList<>()).add(field.getName());
        }
      }
    }
    names.values().removeIf(sharing -> sharing.size() == 1);
    assertThat(names).isEqualTo(known(set));
  }

  /** Shipped models hold these; one of the two sees a single thing, the other several. */
  private static Map<Integer, List<String>> known(Class<?> set) {
    return set.getSimpleName().equals("RoleTemplates")
        ? Map.of(
            7, List.of("LEMMA", "LAST_INSIDE_M1_LEMMA_0"),
            8, List.of("LEMMA", "QUOTED_M1_LEMMA_0_POS_M2"))
        : Map.of();
  }

  private static List<Integer> numbers(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    int number = field.getInt(null);
    TemplateRange range = field.getAnnotation(TemplateRange.class);
    if (range == null) {
      return List.of(number);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int level = 0; level < range.levels(); level++) {
      for (int more = range.from(); more <= range.to(); more++) {
        numbers.add(number + level * TemplateRange.PER_LEVEL + more);
      }
    }
    return numbers;
  }
}
