package io.wireroom.quote;

/**
 * Tells quotations that are sentences of their own beside others: {@code “It was late.” Ruiz went
 * home}, {@code Ruiz has a rule: “Never run.”}, not the names and turns of phrase within one.
 */
final class StandingQuotation {
  private static final int LEAST = 5;
  private static final String TAILS = ".?!…'’\"”";

  private StandingQuotation() {}

  /** Whether piece {@code i} of a stretch is one. */
  static boolean is(Stretch stretch, int i) {
    Piece piece = stretch.at(i);
    if (!piece.quoted() || piece.words() < LEAST || !piece.capital()) {
      return false;
    }
    Piece before = stretch.at(i - 1);
    boolean ends = TAILS.indexOf(piece.quotation().tail()) >= 0 || !piece.quotation().closed();
    boolean whole = i + 1 >= stretch.closeOfWords() || stretch.at(i + 1).capital();
    return ends && whole && (i == 0 || before.stop() || before.is(":"));
  }
}
