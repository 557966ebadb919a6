package io.wireroom.story.said;

/**
 * How far the same words went, seen from one day.
 *
 * @param contested whether two different speakers are named
 * @param longest the quote that has most of the words
 * @param speaker the best attested speaker; {@link Voice#NONE} where none has a name
 * @param support stories in which he or she is given
 */
public record Figures(
    int articles,
    int stories,
    int outlets,
    int days,
    boolean contested,
    String longest,
    Voice speaker,
    int support) {}
