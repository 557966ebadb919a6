package io.wireroom.story.registry;

import java.util.List;
import java.util.function.Consumer;

/** All names that are compared with one another, day by day. */
interface Block {
  /** Takes in what earlier days told of one. */
  void known(Evidence told);

  /** Takes in that one was in an event within the horizon. */
  void event(Evidence told);

  /** Ends a day: what was said on it counts as known from now on. */
  void close(int nextDay);

  /** Tells who is meant in one event on one day. */
  void decide(List<Evidence> event, Consumer<Decision> decided);
}
