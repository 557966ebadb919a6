package io.wireroom.entity;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something an article speaks of, while its mentions are being gathered. */
public final class Entity {
  public final MentionType type;
  public final List<MentionDraft> mentions = new ArrayList<>();
  public String id;
  public String name;
  public String country;
  public Gender gender;

  /** Whether id and name are a gazetteer's. */
  public boolean known;

  public Entity(MentionType type) {
    this.type = type;
  }

  public void add(MentionDraft mention) {
    mentions.add(mention);
    mention.entity = this;
  }

  /** The last mention that begins before token {@code i}; null where there is none. */
  public MentionDraft lastBefore(int i) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first < i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : mentions.get(low - 1);
  }
}
