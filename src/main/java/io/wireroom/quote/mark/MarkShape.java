package io.wireroom.quote.mark;

/** The forms that quotation marks come in, and how fit each is to open and close a quotation. */
enum MarkShape {
  /** {@code “}, the closing mark of {@code „}. */
  LEFT,
  /** {@code ”}. */
  RIGHT,
  /** {@code „}. */
  LOW,
  /** {@code "}. */
  STRAIGHT,
  /** Two backticks, or {@code ‘‘}. */
  TICKS,
  /** {@code ''}, or {@code ’’}. */
  DOUBLED,
  /** {@code «}. */
  ANGLE_LEFT,
  /** {@code »}. */
  ANGLE_RIGHT,
  /** {@code ‘}, or one backtick. */
  SINGLE_LEFT,
  /** {@code ’}, which is an apostrophe too. */
  SINGLE_RIGHT,
  /** {@code '}, which is an apostrophe too. */
  SINGLE;

  /** More than all marks of an article cost: no reading goes this way. */
  static final int NEVER = 1 << 26;

  private static final int WRONG_WAY = 4;
  private static final int MIXED = 1;

  boolean single() {
    return this == SINGLE_LEFT || this == SINGLE_RIGHT || this == SINGLE;
  }

  boolean angle() {
    return this == ANGLE_LEFT || this == ANGLE_RIGHT;
  }

  /** Whether it tells by its form at which end of a quotation it stands. */
  boolean directed() {
    return this != STRAIGHT && this != DOUBLED && this != SINGLE;
  }

  /** Whether its form is that of an opening mark. */
  boolean left() {
    return this == LEFT
        || this == LOW
        || this == TICKS
        || this == ANGLE_LEFT
        || this == SINGLE_LEFT;
  }

  /** The shape that stands for all that open a quotation as this one does. */
  MarkShape opening() {
    return switch (this) {
      case RIGHT -> LEFT;
      case DOUBLED -> TICKS;
      case SINGLE, SINGLE_RIGHT -> SINGLE_LEFT;
      default -> this;
    };
  }

  /** What it costs, by form alone, to take it for an opening mark. */
  int costToOpen() {
    return this == RIGHT || this == ANGLE_RIGHT || this == SINGLE_RIGHT ? WRONG_WAY : 0;
  }

  /** What it costs, by form alone, to close with it what {@code opening} has opened. */
  int costToClose(MarkShape opening) {
    if (angle() || opening.angle()) {
      return angle() && opening.angle() && this != opening ? 0 : NEVER;
    }
    if (opening == SINGLE_LEFT) {
      return this == SINGLE || this == SINGLE_RIGHT
          ? 0
          : this == SINGLE_LEFT ? WRONG_WAY : this == DOUBLED ? MIXED : WRONG_WAY + MIXED;
    }
    return switch (this) {
      case RIGHT -> opening == LEFT || opening == LOW ? 0 : MIXED;
      case LEFT -> opening == LOW ? 0 : WRONG_WAY;
      case STRAIGHT -> opening == STRAIGHT ? 0 : MIXED;
      case DOUBLED -> opening == TICKS ? 0 : MIXED;
      case SINGLE, SINGLE_RIGHT -> WRONG_WAY + 1;
      default -> NEVER;
    };
  }
}
