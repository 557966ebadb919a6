package io.wireroom.text;

/**
 * What the tags of the Penn Treebank (Marcus, Santorini and Marcinkiewicz 1993) say of a token.
 * Tags are as in {@link Token#pos()}, none is null; an empty one is none of these.
 */
public final class PartOfSpeech {
  private PartOfSpeech() {}

  /** Any form of a verb, modals left out: {@code VB}, {@code VBD}, {@code VBG} and so on. */
  public static boolean verb(String tag) {
    return tag.startsWith("VB");
  }

  /** Any form of a verb, or a modal. */
  public static boolean verbOrModal(String tag) {
    return verb(tag) || tag.equals("MD");
  }

  /** A verb that can head a clause, modals left out: past or present tense. */
  public static boolean finite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** A verb or a modal that can head a clause. */
  public static boolean finiteOrModal(String tag) {
    return finite(tag) || tag.equals("MD");
  }

  /** A past participle, or a past tense, which taggers often take one for. */
  public static boolean pastForm(String tag) {
    return tag.equals("VBN") || tag.equals("VBD");
  }

  /** A noun, common or proper. */
  public static boolean noun(String tag) {
    return tag.startsWith("NN");
  }

  /** A common noun. */
  public static boolean commonNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** A proper noun. */
  public static boolean properNoun(String tag) {
    return tag.startsWith("NNP");
  }

  /** A personal pronoun or a possessive one: {@code she}, {@code her}. */
  public static boolean pronoun(String tag) {
    return tag.startsWith("PRP");
  }

  /** A possessive pronoun: {@code her} in {@code her plan}. */
  public static boolean possessivePronoun(String tag) {
    return tag.equals("PRP$");
  }

  /** An adjective in any degree. */
  public static boolean adjective(String tag) {
    return tag.startsWith("JJ");
  }

  /** An adverb in any degree. */
  public static boolean adverb(String tag) {
    return tag.startsWith("RB");
  }
}
