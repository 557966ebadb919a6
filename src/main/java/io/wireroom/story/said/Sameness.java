package io.wireroom.story.said;

/** Whether two articles name one speaker. */
enum Sameness {
  SAME,
  /** One of them names none, or a person and the body spoken for. */
  UNKNOWN,
  DIFFERENT
}
