package io.wireroom.fault;

import java.util.Arrays;

/** What was thrown, in one line of bounded length: class, message, top of the stack, cause. */
public final class FailureText {
  private static final int FRAMES = 8;
  private static final int CAUSE_FRAMES = 4;
  private static final int MESSAGE = 400;

  private FailureText() {}

  /**
   * For example {@code java.lang.IllegalStateException: no head at io.wireroom.x.Y.z(Y.java:12) at
   * …; caused by …}. A message keeps 400 UTF-16 code units, the stack eight frames, that of the
   * root cause four.
   */
  public static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    append(text, thrown, FRAMES);
    Throwable root = root(thrown);
    if (root != thrown) {
      text.append("; caused by ");
      append(text, root, CAUSE_FRAMES);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Throwable thrown, int frames) {
    text.append(thrown.getClass().getName());
    if (thrown.getMessage() != null) {
      text.append(": ").append(clipped(thrown.getMessage().strip().replaceAll("\\s+", " ")));
    }
    Arrays.stream(thrown.getStackTrace())
        .limit(frames)
        .forEach(
            frame ->
                text.append(" at ")
                    .append(frame.getClassName())
                    .append('.')
                    .append(frame.getMethodName())
                    .append('(')
                    .append(frame.getFileName())
                    .append(':')
                    .append(frame.getLineNumber())
                    .append(')'));
  }

  private static String clipped(String message) {
    if (message.length() <= MESSAGE) {
      return message;
    }
    int end = Character.isHighSurrogate(message.charAt(MESSAGE - 1)) ? MESSAGE - 1 : MESSAGE;
    return message.substring(0, end) + "…";
  }

  /** The first cause; a chain that bites its own tail ends after a while. */
  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    return root;
  }
}
