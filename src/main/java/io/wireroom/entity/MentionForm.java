package io.wireroom.entity;

import java.util.Locale;

/** How a mention is worded. */
public enum MentionForm {
  /** A proper name. */
  NAME,
  /** A common noun phrase such as {@code the minister}; amounts, too. */
  NOMINAL,
  /** A pronoun. */
  PRONOUN;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
