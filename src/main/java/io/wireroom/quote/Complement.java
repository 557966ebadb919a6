package io.wireroom.quote;

import java.util.Set;

/**
 * What stands behind a cue, as pieces.
 *
 * @param frame how it stands to the cue
 * @param begin first piece; the stretch's size where a colon ends the stretch
 */
record Complement(Frame frame, int begin) {
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "where", "who", "which", "when");
  private static final Set<String> TELL =
      Set.of(
          "tell",
          "remind",
          "warn",
          "inform",
          "assure",
          "ask",
          "advise",
          "notify",
          "promise",
          "convince",
          "persuade",
          "caution",
          "show",
          "teach",
          "reassure",
          "alert",
          "text",
          "email");

  /** Verbs behind which a noun mostly begins a clause: {@code said his wish to go was old}. */
  private static final Set<String> CLAUSAL =
      Set.of(
          "say",
          "think",
          "believe",
          "claim",
          "argue",
          "insist",
          "hope",
          "suggest",
          "contend",
          "admit",
          "add",
          "allege",
          "predict",
          "assert",
          "acknowledge",
          "note");

  private static final int FARTHEST = 16;

  /**
   * What stands behind the verb at piece {@code verb}; null where nothing that can be told.
   *
   * @param reports whether the verb reports speech, so that a clause may stand farther off
   */
  static Complement behind(Stretch stretch, int verb, boolean reports) {
    int i = verb + 1;
    while (stretch.at(i).adverb() || stretch.at(i).pos().equals("RP") || time(stretch, i)) {
      i++;
    }
    if (i >= stretch.size()) {
      return null;
    }
    boolean putIt = stretch.at(verb).is("put") && stretch.at(i).is("it");
    Complement direct = opening(stretch, putIt ? i + 1 : i);
    if (direct != null) {
      return direct;
    }
    Piece piece = stretch.at(i);
    String lemma = stretch.at(verb).lemma();
    boolean tell = TELL.contains(lemma);
    int end = ForwardPhrases.simpleEnd(stretch, i);
    if (end > i) {
      Complement noun = afterNoun(stretch, i, end, tell);
      boolean clause =
          noun.frame() == Frame.OBJECT && CLAUSAL.contains(lemma) && laterFinite(stretch, end);
      return clause ? new Complement(Frame.CLAUSE, i) : noun;
    }
    if (tell) {
      Complement told = FarComplement.any(stretch, i);
      if (told != null) {
        return told;
      }
    }
    boolean determiner = piece.pos().equals("DT") || piece.pos().equals("PRP$");
    if (determiner && stretch.at(i + 1).quoted() && !QUESTIONS.contains(piece.word())) {
      return new Complement(Frame.OBJECT_QUOTE, i);
    }
    if (piece.is("as") && stretch.at(i + 1).quoted()) {
      return new Complement(Frame.QUOTE, i + 1);
    }
    if (reports && piece.finite() && CLAUSAL.contains(lemma) && gap(stretch, verb)) {
      return new Complement(Frame.CLAUSE, i);
    }
    if (piece.pos().equals("EX")) {
      return new Complement(Frame.CLAUSE, i);
    }
    if (piece.pos().equals("VBG")) {
      return new Complement(Frame.GERUND, i);
    }
    if (piece.pos().equals("IN") || piece.pos().equals("TO")) {
      Complement far =
          reports ? FarComplement.any(stretch, i + 1) : FarComplement.quotation(stretch, i + 1);
      return far != null ? far : new Complement(Frame.PREPOSITION, i + 1);
    }
    if (piece.comma()) {
      Complement far = FarComplement.any(stretch, i + 1);
      return far != null && far.frame() != Frame.CLAUSE ? far : null;
    }
    return null;
  }

  /** {@code a move that officials said could fail}: what fails stands before the cue. */
  private static boolean gap(Stretch stretch, int verb) {
    int begin = NounPhrases.beginOf(stretch, VerbGroup.of(stretch, verb).begin() - 1);
    Piece before = stretch.at(begin - 1);
    return begin > 1 && (before.is("that") || before.is("which") || before.is("who"));
  }

  private static boolean time(Stretch stretch, int i) {
    Piece piece = stretch.at(i);
    return TimeWords.time(piece)
        || (piece.is("last") && TimeWords.time(stretch.at(i + 1)))
        || (piece.is("this") && TimeWords.time(stretch.at(i + 1)));
  }

  private static Complement opening(Stretch stretch, int i) {
    Piece piece = stretch.at(i);
    if (piece.quoted()) {
      return new Complement(Frame.QUOTE, i);
    }
    if (piece.is(":")) {
      return new Complement(Frame.COLON, i + 1);
    }
    if (piece.comma() && stretch.at(i + 1).quoted()) {
      return new Complement(Frame.QUOTE, i + 1);
    }
    Piece second = stretch.at(i + 1);
    if (piece.is("that") && (!second.verb() || second.pos().equals("VBG"))) {
      return new Complement(Frame.THAT, i);
    }
    if (QUESTIONS.contains(piece.word())) {
      return new Complement(Frame.WHETHER, i);
    }
    if (piece.is("to") && (stretch.at(i + 1).verb() || stretch.at(i + 1).adverb())) {
      return new Complement(Frame.TO, i);
    }
    return null;
  }

  private static Complement afterNoun(Stretch stretch, int begin, int end, boolean tell) {
    // Behind a pronoun the tagger often takes a past tense for a participle.
    boolean past = NounPhrases.pronoun(stretch.at(begin)) && stretch.at(end).pos().equals("VBN");
    if (past || finiteAt(stretch, end)) {
      return new Complement(Frame.CLAUSE, begin);
    }
    int far = ForwardPhrases.endOf(stretch, begin);
    if (finiteAt(stretch, far)) {
      return new Complement(Frame.CLAUSE, begin);
    }
    int next = tell ? end : far;
    while (tell && (time(stretch, next) || stretch.at(next).adverb())) {
      next++;
    }
    Complement opening = opening(stretch, next);
    if (tell) {
      if (opening != null) {
        return opening;
      }
      int second = ForwardPhrases.simpleEnd(stretch, next);
      if (second > next && finiteAt(stretch, second)) {
        return new Complement(Frame.CLAUSE, next);
      }
      Complement told = FarComplement.any(stretch, next);
      return told != null ? told : new Complement(Frame.OBJECT, begin);
    }
    if (opening != null && opening.frame() == Frame.COLON) {
      return opening;
    }
    if (opening != null && opening.frame() == Frame.QUOTE) {
      return new Complement(Frame.OBJECT_QUOTE, begin);
    }
    return new Complement(Frame.OBJECT, begin);
  }

  private static boolean laterFinite(Stretch stretch, int from) {
    for (int i = from; i < stretch.size() && i < from + 2 * FARTHEST; i++) {
      Piece piece = stretch.at(i);
      if (piece.finite()) {
        return true;
      }
      if (piece.stop() || piece.is(";") || NounPhrases.relative(piece) || piece.is("that")) {
        return false;
      }
    }
    return false;
  }

  private static boolean finiteAt(Stretch stretch, int index) {
    int i = index;
    while (stretch.at(i).adverb()) {
      i++;
    }
    return stretch.at(i).finite();
  }
}
