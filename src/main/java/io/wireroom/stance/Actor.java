package io.wireroom.stance;

import io.wireroom.entity.Mention;
import io.wireroom.quote.Speaker;

/**
 * Who may be for or against somebody: a person, an organisation or a country.
 *
 * @param id entities.entity_id
 * @param name canonical name
 * @param country ISO 3166-1 alpha-3; null where none
 */
public record Actor(String id, String name, String country) {
  /** Who a mention stands for; null where it is no actor, or nobody knows whom it means. */
  static Actor of(Mention mention) {
    return mention.isActor() && mention.entityId() != null
        ? new Actor(mention.entityId(), mention.name(), mention.country())
        : null;
  }

  /** Who a speaker is; null where nobody knows. */
  static Actor of(Speaker speaker) {
    return speaker.entityId() == null
        ? null
        : new Actor(speaker.entityId(), speaker.name(), speaker.country());
  }
}
