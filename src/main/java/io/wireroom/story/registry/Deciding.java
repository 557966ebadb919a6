package io.wireroom.story.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Tells who is meant in rows sorted by block, kind, day and event, block by block. Holds one block
 * and the rows of one event at a time.
 */
public final class Deciding implements Iterator<Decision> {
  /** Begins the blocks of persons. */
  public static final String PERSONS = "person:";

  /** Begins the blocks of bodies. */
  public static final String BODIES = "org:";

  private final Iterator<Evidence> rows;
  private final RegistryWords words;
  private final int horizon;
  private final Deque<Decision> decided = new ArrayDeque<>();
  private Evidence ahead;
  private String name;
  private Block block;
  private int day;

  /**
   * @param horizon days back within which an event goes on and an office is one of these days
   */
  public Deciding(Iterator<Evidence> rows, RegistryWords words, int horizon) {
    this.rows = rows;
    this.words = words;
    this.horizon = horizon;
    this.ahead = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (decided.isEmpty() && ahead != null) {
      take();
    }
    return !decided.isEmpty();
  }

  @Override
  public Decision next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return decided.remove();
  }

  private void take() {
    Evidence row = ahead;
    if (!row.block().equals(name)) {
      name = row.block();
      block =
          name.startsWith(PERSONS)
              ? new PersonBlock(words, horizon)
              : new BodyBlock(words, horizon);
      day = Integer.MIN_VALUE;
    }
    switch (row.kind()) {
      case KNOWN -> {
        block.known(row);
        step();
      }
      case EVENT -> {
        block.event(row);
        step();
      }
      case NEW -> {
        if (row.day() != day) {
          day = row.day();
          block.close(day);
        }
        List<Evidence> event = new ArrayList<>();
        do {
          event.add(ahead);
          step();
        } while (isOf(row));
        block.decide(event, decided::add);
      }
    }
  }

  private boolean isOf(Evidence first) {
    return ahead != null
        && ahead.kind() == Evidence.Kind.NEW
        && ahead.block().equals(first.block())
        && ahead.day() == first.day()
        && ahead.event().equals(first.event());
  }

  private void step() {
    ahead = rows.hasNext() ? rows.next() : null;
  }
}
