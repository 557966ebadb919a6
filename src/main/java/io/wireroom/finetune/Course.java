package io.wireroom.finetune;

import java.util.List;

/**
 * Lessons of one kind of labels that are learnt once each, in batches that are strewn over a part
 * of the training.
 *
 * @param name in what is told of progress
 * @param from where the part begins: 0 at the begin of all training, 1 at its end
 * @param to where it ends
 */
public record Course(String name, List<Lesson> lessons, double from, double to) {
  public Course {
    if (!(from >= 0 && from <= to && to <= 1)) {
      throw new IllegalArgumentException("no part of a training (" + from + " to " + to + ")");
    }
    lessons = List.copyOf(lessons);
  }
}
