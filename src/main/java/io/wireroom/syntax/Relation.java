package io.wireroom.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * How a word hangs on its head: the relations of Universal Dependencies 2 with those subtypes that
 * tell something of news prose. Other subtypes are taken as the relation they are a kind of.
 */
public enum Relation {
  /** The word that hangs on none. */
  ROOT(0, "root"),
  ACL(1, "acl"),
  ACL_RELCL(2, "acl:relcl"),
  ADVCL(3, "advcl"),
  ADVMOD(4, "advmod"),
  AMOD(5, "amod"),
  APPOS(6, "appos"),
  AUX(7, "aux"),
  AUX_PASS(8, "aux:pass"),
  CASE(9, "case"),
  CC(10, "cc"),
  CCOMP(11, "ccomp"),
  COMPOUND(12, "compound"),
  COMPOUND_PRT(13, "compound:prt"),
  CONJ(14, "conj"),
  COP(15, "cop"),
  CSUBJ(16, "csubj"),
  DEP(17, "dep"),
  DET(18, "det"),
  DISCOURSE(19, "discourse"),
  DISLOCATED(20, "dislocated"),
  EXPL(21, "expl"),
  FIXED(22, "fixed"),
  FLAT(23, "flat"),
  GOESWITH(24, "goeswith"),
  IOBJ(25, "iobj"),
  LIST(26, "list"),
  MARK(27, "mark"),
  NMOD(28, "nmod"),
  /** A title or other noun before a name. */
  NMOD_DESC(29, "nmod:desc"),
  NMOD_POSS(30, "nmod:poss"),
  /** Without a preposition; the newer name of {@code nmod:npmod} and {@code nmod:tmod}. */
  NMOD_UNMARKED(31, "nmod:unmarked"),
  NSUBJ(32, "nsubj"),
  NSUBJ_PASS(33, "nsubj:pass"),
  NUMMOD(34, "nummod"),
  OBJ(35, "obj"),
  OBL(36, "obl"),
  /** Who does what the passive tells. */
  OBL_AGENT(37, "obl:agent"),
  /** Without a preposition; the newer name of {@code obl:npmod} and {@code obl:tmod}. */
  OBL_UNMARKED(38, "obl:unmarked"),
  ORPHAN(39, "orphan"),
  PARATAXIS(40, "parataxis"),
  /**
   * Any punctuation mark; not parsed but hung on the lowest word whose words stand on both sides.
   */
  PUNCT(41, "punct"),
  REPARANDUM(42, "reparandum"),
  VOCATIVE(43, "vocative"),
  XCOMP(44, "xcomp");

  private static final Map<String, Relation> BY_LABEL = byLabel();

  private static final Relation[] BY_NUMBER = values();

  private final int number;
  private final String label;

  Relation(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** How many there are; numbers are below. */
  static int count() {
    return BY_NUMBER.length;
  }

  /** The relation of a number. */
  static Relation of(int number) {
    return BY_NUMBER[number];
  }

  /** As features and model files know it; relations are listed in this order. */
  public int number() {
    return number;
  }

  /** As CoNLL-U writes it. */
  public String label() {
    return label;
  }

  /** The relation that a label of CoNLL-U stands for; {@link #DEP} where there is none. */
  public static Relation of(String label) {
    Relation exact = BY_LABEL.get(label);
    if (exact != null) {
      return exact;
    }
    int colon = label.indexOf(':');
    return BY_LABEL.getOrDefault(colon < 0 ? label : label.substring(0, colon), DEP);
  }

  private static Map<String, Relation> byLabel() {
    Map<String, Relation> all = new HashMap<>();
    for (Relation relation : values()) {
      all.put(relation.label, relation);
    }
    for (String old : new String[] {"npmod", "tmod"}) {
      all.put("obl:" + old, OBL_UNMARKED);
      all.put("nmod:" + old, NMOD_UNMARKED);
    }
    return Map.copyOf(all);
  }
}
