package io.wireroom.sentiment;

import io.wireroom.entity.MentionType;
import io.wireroom.sentiment.DirectedVerbs.Verb;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a sentence says about one target in it. Token numbers count from the sentence's first. */
final class TargetReading {
  /** Tokens to each side that are looked at; keeps the work linear however long a sentence is. */
  private static final int REACH = 40;

  /** How fast a word's weight falls per token. Tuned, like the next four, on NewsMTSC train. */
  private static final double DISTANCE = 0.05;

  private static final double CLAUSE = 0.4;
  private static final double OTHER_VOICE = 0.08;
  private static final double DIRECTED_CLAUSE = 0.7;
  private static final double DIRECTED = 1.2;
  private static final double OTHER_NEARER = 0.4;
  private static final double OTHER_OBJECT = 0.35;
  private static final double OTHER_SUBJECT = 0.03;

  /** A feeling behind a directed verb and its object: {@code X blamed Y for the delay}. */
  private static final double BEHIND_OBJECT = 0.08;

  private static final double BEHIND_PREPOSITION = 0.25;

  /** A nationality mostly tells of a person or thing, which the feeling is about. */
  private static final double NATIONALITY = 0.6;

  /** From here on a verb decides the sign of what follows: {@code blamed X for good roads}. */
  private static final double FIRM = 0.2;

  /** A word that weighs less is no evidence. */
  private static final double EVIDENCE = 0.02;

  private record Piece(int token, double weight) {}

  private final SentenceReading sentence;
  private final int firstToken;
  private final Voices voices;
  private final boolean[] starts;
  private final MentionType type;
  private final List<Piece> pieces = new ArrayList<>();
  private Attachment attachment;
  private int speaker;
  private boolean setting;
  private boolean directed;
  private boolean behindObject;
  private double object;
  private double sum;

  /**
   * @param firstToken the sentence's first token in the article
   * @param starts per token of the article, whether a mention begins there
   */
  TargetReading(
      SentenceReading sentence, int firstToken, Voices voices, boolean[] starts, MentionType type) {
    this.sentence = sentence;
    this.firstToken = firstToken;
    this.voices = voices;
    this.starts = starts;
    this.type = type;
  }

  /** Weighs all that stands around the target, whose tokens are {@code first..last}, inclusive. */
  void read(int first, int last) {
    attachment = new Attachment(sentence, first, last);
    setting = type == MentionType.LOCATION && attachment.isSetting();
    speaker = voices.at(firstToken + first) < 0 ? voices.speakerAt(firstToken + first) : -1;
    boolean other = false;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      weigh(i, first, last, other);
      other |= starts[firstToken + i];
    }
    for (int i = first; i <= last; i++) {
      add(i, sentence.feeling[i]);
    }
    other = false;
    for (int i = last + 1; i < Math.min(sentence.lower.length, last + REACH); i++) {
      other |= starts[firstToken + i];
      weigh(i, first, last, other);
      behindObject |= sentence.verb[i] != null;
      object = Words.isContrast(sentence.lower[i]) ? 0 : object;
    }
  }

  private void weigh(int i, int first, int last, boolean otherBetween) {
    if ((sentence.feeling[i] == 0 && sentence.verb[i] == null) || isSaidBySpeaker(i)) {
      return;
    }
    int end = i < first ? first : last;
    double borders = Math.abs(sentence.border[i] - sentence.border[end]);
    double voice = sameVoice(i, end) ? 1 : OTHER_VOICE;
    if (sentence.verb[i] == null) {
      boolean against = i > last && object * sentence.feeling[i] < 0;
      if (setting || against || voices.isCue(firstToken + i)) {
        return;
      }
      int distance = Math.abs(i - end);
      voice *= !otherBetween ? 1 : behindObject && i > last ? BEHIND_OBJECT : OTHER_NEARER;
      voice *= attachment.ofFeeling(i) * (type == MentionType.NATIONALITY ? NATIONALITY : 1);
      add(i, sentence.feeling[i] * voice * Math.exp(-CLAUSE * borders) / (1 + DISTANCE * distance));
      return;
    }
    if (i < first && voices.isCue(firstToken + i) && attachment.isObjectOf(i)) {
      // Who is criticised is often the first word of what the critic is quoted with.
      voice = 1;
      borders = 0;
    }
    double role = role(i, first, last);
    double near =
        voice
            * Math.exp(-DIRECTED_CLAUSE * borders)
            * (otherBetween ? (last < i ? OTHER_SUBJECT : OTHER_OBJECT) : 1);
    double weight = DIRECTED * sentence.shifted(i, role) * near;
    directed |= Math.abs(role * near) >= EVIDENCE;
    object = i < first && Math.abs(weight) > FIRM ? weight : object;
    add(i, weight);
  }

  /** What a speaker says, and that it is said, tells nothing about the speaker. */
  private boolean isSaidBySpeaker(int i) {
    return speaker >= 0 && (voices.at(firstToken + i) >= 0 || voices.isCue(firstToken + i));
  }

  private boolean sameVoice(int i, int k) {
    int mine = voices.at(firstToken + i);
    int theirs = voices.at(firstToken + k);
    return mine == theirs && (mine >= 0 || sentence.voice[i] == sentence.voice[k]);
  }

  /** What the verb at {@code i} feels toward the target, by its place. */
  private double role(int i, int first, int last) {
    Verb verb = sentence.verb[i];
    if (verb.holder()) {
      return last < i ? 0 : verb.patient() * attachment.ofHeld(i);
    }
    if (setting) {
      return 0;
    }
    boolean passive = sentence.isPassive(i);
    if (last < i) {
      return (passive ? verb.patient() : verb.agent()) * behindPreposition(first, 0);
    }
    if (!passive) {
      return verb.patient() * behindPreposition(first, i) * attachment.ofObject(i);
    }
    for (int k = i + 1; k < first; k++) {
      if (sentence.lower[k].equals("by")) {
        return verb.agent();
      }
    }
    return 0;
  }

  /** Less than 1 where a preposition leads the target: {@code the attack on Israel}. */
  private double behindPreposition(int first, int from) {
    for (int k = first - 1; k >= Math.max(from, first - 3); k--) {
      if (Words.isPreposition(sentence.lower[k])) {
        return BEHIND_PREPOSITION;
      }
      if (sentence.verb[k] != null) {
        return 1;
      }
    }
    return 1;
  }

  private void add(int token, double weight) {
    if (weight != 0) {
      sum += weight;
      pieces.add(new Piece(token, weight));
    }
  }

  /** Sum of all that was found. */
  double sum() {
    return sum;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  boolean isDirected() {
    return directed;
  }

  /** The words that pull the way of {@code sign}, in text order. */
  List<Span> evidence(double sign) {
    return pieces.stream()
        .filter(piece -> piece.weight * Math.signum(sign) >= EVIDENCE)
        .map(piece -> span(piece.token))
        .sorted()
        .toList();
  }

  private Span span(int i) {
    int end = i + Math.max(1, sentence.length[i]) - 1;
    return new Span(sentence.tokens.get(i).begin(), sentence.tokens.get(end).end());
  }
}
