package io.wireroom.evaluate;

/**
 * A kind of miss: what two misses must share to be counted together.
 *
 * @param what went wrong, as {@link QuoteMisses} calls it
 * @param type direct, mixed or indirect: the label's, or the prediction's where there is no label
 * @param cue dictionary form of the cue, or the kind of word it is
 * @param position of the words to the cue; empty where there is no cue
 * @param shape how the words open; empty where the speaker is wrong
 * @param source whether there is a speaker, {@code some} or {@code none}; where we have the wrong
 *     one, how both are written: {@code name>pronoun}
 * @param rule ours; empty where we have nothing
 */
record QuoteMiss(
    String what,
    String type,
    String cue,
    String position,
    String shape,
    String source,
    String rule) {
  QuoteMiss withCue(String other) {
    return new QuoteMiss(what, type, other, position, shape, source, rule);
  }
}
