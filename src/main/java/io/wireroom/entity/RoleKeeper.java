package io.wireroom.entity;

/** Carries a person's title, affiliation and country over all mentions of that person. */
final class RoleKeeper {
  private RoleKeeper() {}

  /**
   * Gives each mention without a title the last one before it; mentions before the first title,
   * such as the headline's, get that one.
   */
  static void carry(Entity person) {
    Role first = Role.NONE;
    for (Draft mention : person.mentions) {
      boolean opening = mention.role.telling() && !first.telling();
      if (opening) {
        first = mention.role;
      }
      if (person.country == null || (!person.known && opening)) {
        person.country = mention.role.country() != null ? mention.role.country() : person.country;
      }
    }
    Role last = first;
    for (Draft mention : person.mentions) {
      if (mention.role.telling()) {
        last = mention.role.title() == null ? mention.role.orElse(last) : mention.role;
      }
      mention.role = last;
      mention.country = person.country;
    }
  }
}
