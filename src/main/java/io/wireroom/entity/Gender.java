package io.wireroom.entity;

/** Grammatical gender as English pronouns know it. */
public enum Gender {
  MALE,
  FEMALE;

  /** The gender a list's cell stands for: {@code m}, {@code f}, anything else is null. */
  public static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> null;
    };
  }
}
