package io.wireroom.learn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a feature template stands for several: {@code number + from} to {@code number +
 * to}, one per distance, length, level or the like; where these come once per level, {@link
 * #PER_LEVEL} higher for each.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TemplateRange {
  /** How far the numbers of a level lie from those of the next. */
  int PER_LEVEL = 10;

  /** What the first of them adds to the number. */
  int from();

  /** What the last of them adds to the number. */
  int to();

  /** How many levels have such a range. */
  int levels() default 1;
}
