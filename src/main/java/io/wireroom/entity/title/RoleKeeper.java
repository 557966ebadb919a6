package io.wireroom.entity.title;

import io.wireroom.entity.Entity;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.Office;

/** Carries a person's title, affiliation and country over all mentions of that person. */
public final class RoleKeeper {
  private RoleKeeper() {}

  /**
   * Gives each mention without a title the last one before it that says more than the first did;
   * mentions before the first title, such as the headline's, get that one. A bare {@code a lawyer}
   * does not follow the person around.
   */
  public static void carry(Entity person) {
    Office first = Office.NONE;
    for (MentionDraft mention : person.mentions) {
      boolean opening = mention.role.telling() && !first.telling();
      if (opening) {
        first = mention.role;
      }
      if (person.country == null || (!person.known && opening)) {
        person.country = mention.role.country() != null ? mention.role.country() : person.country;
      }
    }
    Office kept = first;
    for (MentionDraft mention : person.mentions) {
      Office own = mention.role;
      Office here = own.telling() ? own : kept;
      if (own.telling() && own.title() == null) {
        here = own.orElse(kept);
      }
      if (own.affiliation() == null && own.head() != null && own.head().equals(kept.head())) {
        // "Commissioner Lind", after "revenue service commissioner Eva Lind"
        here = own.orElse(kept);
      }
      if (!kept.telling()
          || (own.title() != null && (own.affiliation() != null || own.country() != null))) {
        kept = own;
      }
      mention.role = here;
      mention.country = person.country;
    }
  }
}
