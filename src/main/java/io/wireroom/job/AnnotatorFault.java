package io.wireroom.job;

/** What an annotator threw over an article, with the annotator's name. */
final class AnnotatorFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String annotator;

  AnnotatorFault(String annotator, Throwable thrown) {
    super(annotator, thrown);
    this.annotator = annotator;
  }

  /** Such as {@code tokens}. */
  String annotator() {
    return annotator;
  }
}
