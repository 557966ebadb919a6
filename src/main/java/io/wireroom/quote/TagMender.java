package io.wireroom.quote;

import io.wireroom.text.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Mends what taggers most often get wrong about cues: {@code the paper reports that}, {@code he
 * then ruled that}, {@code tweeting, “…”}. Where a form of a reporting verb stands before a clause
 * or a quotation, and nothing before it asks for a noun, it is a verb.
 */
final class TagMender {
  private static final Set<String> NOUN_COMES =
      Set.of("DT", "PDT", "PRP$", "POS", "JJ", "JJR", "JJS", "IN", "CD", "WP$");

  private record Form(String lemma, String pos) {}

  private final Map<String, Form> forms = new HashMap<>();

  TagMender(Iterable<String> lemmas) {
    for (String lemma : lemmas) {
      forms.put(third(lemma), new Form(lemma, "VBZ"));
      forms.put(past(lemma), new Form(lemma, "VBD"));
      forms.put(participle(lemma), new Form(lemma, "VBG"));
    }
  }

  private static String third(String lemma) {
    if (lemma.endsWith("y") && !vowel(lemma, 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("y") && !vowel(lemma, 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  private static String participle(String lemma) {
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
    return (silent ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }

  private static boolean vowel(String word, int fromEnd) {
    return word.length() >= fromEnd && "aeiou".indexOf(word.charAt(word.length() - fromEnd)) >= 0;
  }

  /** Mends the pieces of a stretch in place. */
  void mend(Stretch stretch) {
    for (int i = 0; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      boolean suspect =
          piece.noun() || piece.pos().equals("VBN") || PartOfSpeech.adjective(piece.pos());
      Form form = suspect ? forms.get(piece.word()) : null;
      if (form != null && offers(stretch, i + 1) && mayBeVerb(stretch, i, form)) {
        stretch.retag(i, form.pos(), form.lemma());
      }
    }
  }

  /** Whether a clause or a quotation begins here. */
  private static boolean offers(Stretch stretch, int at) {
    Piece next = stretch.at(at);
    Piece second = stretch.at(at + 1);
    if (next.pos().equals("RP")) {
      return second.is("that") || second.quoted();
    }
    return (next.is("that") && !second.finite())
        || next.quoted()
        || ((next.comma() || next.is(":")) && (second.quoted() || at + 1 >= stretch.size()));
  }

  private static boolean mayBeVerb(Stretch stretch, int at, Form form) {
    Piece before = stretch.at(at - 1);
    if (form.pos().equals("VBG")) {
      return !NOUN_COMES.contains(before.pos()) || before.pos().equals("IN");
    }
    if (stretch.at(at).pos().equals("VBN")) {
      return before.noun() || before.comma() || (before.adverb() && stretch.at(at - 2).noun());
    }
    boolean subject = before.noun() || before.adverb() || before.pos().equals("PRP");
    return at > 0 && (subject || before.is(")") || before.comma());
  }
}
