package io.wireroom.entity;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something an article speaks of, while its mentions are being gathered. */
final class Entity {
  final MentionType type;
  final List<Draft> mentions = new ArrayList<>();
  String id;
  String name;
  String country;
  Gender gender;

  /** Whether id and name are a gazetteer's. */
  boolean known;

  Entity(MentionType type) {
    this.type = type;
  }

  void add(Draft mention) {
    mentions.add(mention);
    mention.entity = this;
  }

  /** The last mention that begins before token {@code i}; null where there is none. */
  Draft lastBefore(int i) {
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
