package io.wireroom.entity.coref;

import io.wireroom.entity.Entity;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import java.util.List;

/** The person an article is about, where it is about one. */
final class MainPerson {
  private static final int MENTIONS = 5;

  private MainPerson() {}

  /** The person named at least five times and twice as often as any other; else null. */
  static Entity of(List<MentionDraft> names) {
    Entity most = null;
    int second = 0;
    for (MentionDraft name : names) {
      if (name.type != MentionType.PERSON || name.entity == null || name.entity == most) {
        continue;
      }
      int mentions = name.entity.mentions.size();
      if (most == null || mentions > most.mentions.size()) {
        second = most == null ? 0 : most.mentions.size();
        most = name.entity;
      } else {
        second = Math.max(second, mentions);
      }
    }
    boolean main = most != null && most.mentions.size() >= Math.max(MENTIONS, 2 * second);
    return main ? most : null;
  }
}
