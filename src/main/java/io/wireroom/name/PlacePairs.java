package io.wireroom.name;

import io.wireroom.text.Span;
import java.util.List;

/**
 * Two places hung together, {@code Seoul-Tokyo}, {@code Japan-South Korea}: one token to the
 * tokenizer, two names to the reader.
 */
public final class PlacePairs {
  /** One of the two, by offsets into the document's text. */
  public record Place(Span span, String text, NameEntry entry) {}

  private PlacePairs() {}

  /** Both places of a name that is such a pair; none of any other name. */
  public static List<Place> of(Name name, DocumentWords words, NameLexicon lexicon) {
    String first = words.text[name.from()];
    int hyphen = Math.max(first.indexOf('-'), first.indexOf('\u2013'));
    if (hyphen <= 0 || name.entry() != null) {
      return List.of();
    }
    String left = first.substring(0, hyphen);
    String rest = first.substring(hyphen + 1);
    String right =
        name.length() == 1 ? rest : rest + " " + words.joined(name.from() + 1, name.to());
    NameEntry one = place(left, lexicon);
    NameEntry other = place(right, lexicon);
    if (one == null || other == null) {
      return List.of();
    }
    int begin = words.begin[name.from()];
    int middle = begin + hyphen;
    return List.of(
        new Place(new Span(begin, middle), left, one),
        new Place(new Span(middle + 1, words.end[name.to() - 1]), right, other));
  }

  private static NameEntry place(String text, NameLexicon lexicon) {
    NameEntry entry = lexicon.entry(NameLexicon.key(text), text, false);
    return entry != null && entry.type().equals("location") ? entry : null;
  }
}
