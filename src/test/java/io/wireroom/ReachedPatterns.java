package io.wireroom;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All patterns that hang on a class or an object, in collections, maps, arrays and our own types.
 */
final class ReachedPatterns {
  private static final int DEEPEST = 6;

  private final Set<Pattern> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReachedPatterns() {}

  /** Those of its static fields. */
  static Set<Pattern> of(Class<?> type) throws IllegalAccessException {
    ReachedPatterns reached = new ReachedPatterns();
    reached.fields(type, null, 0);
    return reached.found;
  }

  /** Those of its fields. */
  static Set<Pattern> of(Object object) throws IllegalAccessException {
    ReachedPatterns reached = new ReachedPatterns();
    reached.visit(object, 0);
    return reached.found;
  }

  private void fields(Class<?> type, Object object, int depth) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      boolean primitive = field.getType().isPrimitive() || field.getType() == String.class;
      if (!primitive && Modifier.isStatic(field.getModifiers()) == (object == null)) {
        try {
          field.setAccessible(true);
        } catch (InaccessibleObjectException e) {
          continue;
        }
        visit(field.get(object), depth + 1);
      }
    }
  }

  private void visit(Object value, int depth) throws IllegalAccessException {
    if (value == null || depth > DEEPEST || !seen.add(value)) {
      return;
    }
    if (value instanceof Pattern pattern) {
      found.add(pattern);
    } else if (value instanceof Collection<?> collection) {
      for (Object each : collection) {
        visit(each, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> each : map.entrySet()) {
        visit(each.getKey(), depth + 1);
        visit(each.getValue(), depth + 1);
      }
    } else if (value instanceof Object[] array) {
      for (Object each : array) {
        visit(each, depth + 1);
      }
    } else if (value.getClass().getName().startsWith("io.wireroom.")) {
      fields(value.getClass(), value, depth);
    }
  }
}
