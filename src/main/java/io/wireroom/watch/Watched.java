package io.wireroom.watch;

/**
 * Where work meets its {@link Watch}: what runs long asks here, a sentence, an element or a rule at
 * a time, whether it is still wanted. Both cost a nanosecond or two, and nothing happens where
 * nobody watches, as in tests and training.
 */
public final class Watched {
  private Watched() {}

  /** Says what is done from here on. */
  public static void enter(Stage stage) {
    if (Thread.currentThread() instanceof WatchedThread thread) {
      thread.enter(stage);
    }
    check();
  }

  /** Says which annotator is at work from here on, until another or another stage begins. */
  public static void enterAnnotator(String name) {
    if (Thread.currentThread() instanceof WatchedThread thread) {
      thread.enterAnnotator(name);
    }
    check();
  }

  /** Whether that is done now; nothing is where nobody watches. */
  public static boolean isAt(Stage stage) {
    return Thread.currentThread() instanceof WatchedThread thread && thread.isAt(stage);
  }

  /** What is at work: an annotator's name, else that of a stage. */
  public static String place() {
    return Thread.currentThread() instanceof WatchedThread thread ? thread.place() : "unwatched";
  }

  /**
   * Ends work that nobody waits for.
   *
   * @throws OutOfTime now, and again at the next call where somebody caught it
   */
  public static void check() {
    if (Thread.currentThread() instanceof WatchedThread thread && thread.unwanted) {
      throw thread.outOfTime();
    }
  }
}
