package io.wireroom.sentiment;

/**
 * How the words of a sentence hang together with one target in it, as far as parts of speech and
 * the order of words tell. Token numbers count from the sentence's first.
 */
final class Attachment {
  /** How far before a name its preposition may stand. */
  private static final int PREPOSITION_REACH = 7;

  /** A feeling said of another subject than the target. Tuned on NewsMTSC train. */
  private static final double FOREIGN = 0.5;

  /** A feeling said of the target as its subject. */
  private static final double OWN = 1.2;

  /** The verb has another object, or the target a verb of its own. */
  private static final double OBJECT_ELSE = 0.05;

  /** The target is only part of the subject's description: {@code a friend of the mayor}. */
  private static final double IN_SUBJECT = 0.6;

  /** A feeling about what the target and another have together. */
  private static final double SHARED = 0.1;

  /** A feeling that names whom it is about, who is not the target: {@code the failure of X}. */
  private static final double OF_ANOTHER = 0.3;

  /** A feeling inside a phrase of place or time: {@code in the wrong boxes}. */
  private static final double IN_PHRASE = 0.5;

  private final SentenceReading sentence;
  private final int first;
  private final int last;
  private final String preposition;
  private final int prepositionAt;

  Attachment(SentenceReading sentence, int first, int last) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    int k = first - 1;
    int end = Math.max(0, first - PREPOSITION_REACH);
    while (k >= end
        && !Words.isSetting(sentence.lower[k])
        && !Words.isPreposition(sentence.lower[k])
        && Words.leadsName(sentence.tokens.get(k))) {
      k--;
    }
    boolean found =
        k >= end
            && (Words.isSetting(sentence.lower[k])
                || Words.isPreposition(sentence.lower[k])
                || sentence.lower[k].equals("of"));
    prepositionAt = found ? k : -1;
    preposition = found ? sentence.lower[k] : "";
  }

  /** Whether the target, if it is a place, is where something is, goes or comes from. */
  boolean isSetting() {
    return Words.isSetting(preposition);
  }

  /** Whether the target only tells whose a thing is that others have a part in. */
  boolean isOfShared() {
    if (preposition.equals("between") || preposition.equals("among")) {
      return true;
    }
    if (preposition.equals("with") && prepositionAt > 0) {
      return Words.isShared(sentence.lower[prepositionAt - 1]);
    }
    int next = Math.min(sentence.lower.length - 1, last + 1);
    int after = Math.min(sentence.lower.length - 1, last + 2);
    return Words.isShared(sentence.lower[next])
        || (Words.isShared(sentence.lower[after]) && isWord(next));
  }

  private boolean isWord(int i) {
    return Character.isLetter(sentence.lower[i].charAt(0))
        && !Words.isFinite(sentence.tokens.get(i))
        && !Words.isPreposition(sentence.lower[i]);
  }

  /** What of a feeling at {@code i} is about the target, by the subject it is said of. */
  double ofFeeling(int i) {
    double shared = (isOfShared() || isShared(i) ? SHARED : 1) * ofNoun(i);
    int verb = sentence.clauseVerb[i];
    if (verb < 0 || verb > i) {
      return shared;
    }
    int start = sentence.clauseStart[i];
    if (first >= start && last < verb) {
      return shared * (prepositionAt >= start ? IN_SUBJECT : OWN);
    }
    boolean subject = false;
    for (int k = Math.max(start, verb - PREPOSITION_REACH); k < verb && !subject; k++) {
      subject = Words.isNoun(sentence.tokens.get(k));
    }
    boolean object = first > verb && sentence.clauseVerb[first] == verb;
    return shared * (subject && !object ? FOREIGN : 1);
  }

  /** {@code soured relations}, {@code productive bilateral ties}. */
  private boolean isShared(int i) {
    int next = Math.min(sentence.lower.length - 1, i + 1);
    int after = Math.min(sentence.lower.length - 1, i + 2);
    return Words.isShared(sentence.lower[next])
        || (Words.isShared(sentence.lower[after]) && isWord(next));
  }

  private double ofNoun(int i) {
    int next = i + sentence.length[i];
    if (next < first && sentence.lower[next].equals("of") && prepositionAt != next) {
      return OF_ANOTHER;
    }
    if (next < sentence.lower.length && last < i && sentence.lower[next].equals("of")) {
      return OF_ANOTHER;
    }
    int k = i - 1;
    while (k >= Math.max(0, i - 3) && Words.leadsNoun(sentence.tokens.get(k))) {
      k--;
    }
    return k >= 0
            && Words.isSetting(sentence.lower[k])
            && (k > last || i < first)
            && next < sentence.lower.length
            && Words.isNoun(sentence.tokens.get(next))
        ? IN_PHRASE
        : 1;
  }

  /**
   * What of a feeling held, at {@code i}, reaches the target behind it: all where one preposition
   * leads from the one to the other, little where more stands between.
   */
  double ofHeld(int i) {
    int prepositions = 0;
    for (int k = i + 1; k < first; k++) {
      String word = sentence.lower[k];
      if (Words.isVerb(sentence.tokens.get(k)) || word.equals("that")) {
        return 0;
      }
      prepositions += Words.isPreposition(word) || word.equals("of") ? 1 : 0;
    }
    return prepositions == 0 ? 0 : (prepositions == 1 ? 1 : SHARED) * (isOfShared() ? SHARED : 1);
  }

  /** What of a verb's feeling toward its object reaches the target behind it. */
  double ofObject(int verb) {
    boolean subject = false;
    if (sentence.clauseStart[first] > verb) {
      for (int k = last + 1; k < Math.min(sentence.lower.length, last + 4); k++) {
        subject |= Words.isFinite(sentence.tokens.get(k));
      }
    }
    boolean object = false;
    for (int k = Math.max(verb + 1, prepositionAt - PREPOSITION_REACH); k < prepositionAt; k++) {
      object |= Words.isNoun(sentence.tokens.get(k));
    }
    return subject || object ? OBJECT_ELSE : 1;
  }

  /** Whether {@code verb}, before the target, has the target as its object. */
  boolean isObjectOf(int verb) {
    return prepositionAt < verb
        && sentence.clauseVerb[first] >= 0
        && first - verb <= PREPOSITION_REACH;
  }
}
