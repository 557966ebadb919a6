package io.wireroom.entity.title;

import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives persons whose country the text does not say that of the organization they work for. */
public final class Employers {
  /** Looks the affiliations of the persons among {@code names} up among its organizations. */
  public void countries(List<MentionDraft> names) {
    Map<String, String> countries = new HashMap<>();
    for (MentionDraft name : names) {
      boolean body = name.type == MentionType.ORGANIZATION && name.entity != null;
      if (body && name.entity.name != null && name.entity.country != null) {
        countries.put(EntityIds.slug(name.entity.name), name.entity.country);
      }
    }
    if (countries.isEmpty()) {
      return;
    }
    for (MentionDraft name : names) {
      if (name.type == MentionType.PERSON
          && name.entity != null
          && name.entity.country == null
          && name.role.affiliation() != null) {
        name.entity.country = countries.get(EntityIds.slug(name.role.affiliation()));
      }
    }
    for (MentionDraft name : names) {
      if (name.type == MentionType.PERSON && name.entity != null && name.country == null) {
        name.country = name.entity.country;
      }
    }
  }
}
