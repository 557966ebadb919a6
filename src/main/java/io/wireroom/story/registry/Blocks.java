package io.wireroom.story.registry;

import java.util.List;

/** Which names are compared with one another. */
public final class Blocks {
  private final RegistryWords words;

  public Blocks(RegistryWords words) {
    this.words = words;
  }

  /**
   * The block of an entity of an article.
   *
   * @param entityId as the article has it
   * @param name canonical; null where none is told
   * @return null where the id holds over all articles: of places, and of what a list knows
   */
  public String of(String entityId, String name) {
    if (name == null) {
      return null;
    }
    if (entityId.startsWith(Deciding.PERSONS)) {
      return Deciding.PERSONS + PersonName.of(name, words).block();
    }
    if (entityId.startsWith(Deciding.BODIES) && listed(entityId, name) == null) {
      return Deciding.BODIES + BodyName.of(name, words).block();
    }
    return null;
  }

  /** The id that a list has for a body of that id or name; null where it has none. */
  public String listed(String entityId, String name) {
    if (name == null || !entityId.startsWith(Deciding.BODIES) || words.isListedBody(entityId)) {
      return words.isListedBody(entityId) ? entityId : null;
    }
    return words.listedBody(BodyName.of(name, words).inOne());
  }

  /** Whether it is a person of whom only a last name is told. */
  public boolean isBare(String entityId, String name) {
    return entityId.startsWith(Deciding.PERSONS) && PersonName.of(name, words).isBare();
  }

  /** A body's short form in the article; null where there is none, and of persons. */
  public String acronym(String entityId, String name, List<String> others) {
    boolean body = name != null && entityId.startsWith(Deciding.BODIES);
    return body ? BodyName.acronym(name, others) : null;
  }
}
