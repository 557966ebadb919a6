package io.wireroom.story.said;

import java.util.List;

/**
 * The speaker that an article gives for a quote; everything is null where it gives none.
 *
 * @param kind how it is written: named, nominal, pronoun, institution, anonymous or none
 * @param id the entity
 * @param name its name
 * @param title a person's office
 * @param affiliation the body that a person belongs to
 * @param country ISO 3166-1 alpha-3
 */
public record Voice(
    String kind, String id, String name, String title, String affiliation, String country) {
  private static final List<String> BODIES = List.of("org:", "country:", "place:");

  /** Nobody. */
  public static final Voice NONE = new Voice("none", null, null, null, null, null);

  /** Whether the article itself names the speaker, here, and not by a pronoun. */
  public boolean isNamed() {
    return name != null && ("named".equals(kind) || "institution".equals(kind));
  }

  /** Whether it is a state, a firm or an office rather than a person. */
  boolean isBody() {
    return id == null ? "institution".equals(kind) : BODIES.stream().anyMatch(id::startsWith);
  }
}
