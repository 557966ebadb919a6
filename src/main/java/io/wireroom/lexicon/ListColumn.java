package io.wireroom.lexicon;

/**
 * A column of a list. At the list's head it is written {@code name}, {@code name!} for the key of a
 * list that has one row for a name, or {@code name?} where the cell may be empty, and after a colon
 * what is allowed.
 *
 * @param key whether a user's row replaces the shipped ones with the same cell
 * @param optional whether the cell may be empty or left out
 * @param check what it may hold
 */
record ListColumn(String name, boolean key, boolean optional, CellCheck check) {
  static ListColumn of(String notation) {
    String[] parts = notation.split(":", 2);
    boolean key = parts[0].endsWith("!");
    boolean optional = parts[0].endsWith("?");
    String name = key || optional ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    CellCheck check = parts.length > 1 ? CellCheck.of(parts[1]) : CellCheck.ANY;
    return new ListColumn(name, key, optional, check);
  }

  /** As a message writes it. */
  String told() {
    return optional ? "[" + name + "]" : name;
  }
}
