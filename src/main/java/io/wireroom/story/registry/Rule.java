package io.wireroom.story.registry;

import java.util.Locale;

/** What told who is meant; the list of {@code entity_links.rule}. */
public enum Rule {
  /** The id is of the article's own making or a list's, and holds over all articles. */
  ID,
  /** Nobody was known by the name. */
  FIRST,
  /** The name was known, but of others. */
  APART,
  /** One of the same name, with nothing against it. */
  NAME,
  /** One whose given name is the long or short form of this one. */
  NICKNAME,
  /** One with more names or fewer. */
  LONGER,
  /** One whose name is spelled in another way. */
  SPELLING,
  /** One with that last name in another article on the event. */
  EVENT,
  /** The one well-known bearer of a last name, with the same country or office. */
  KNOWN,
  /** A body's short form. */
  ACRONYM;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
