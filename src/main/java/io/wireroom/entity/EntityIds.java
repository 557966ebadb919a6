package io.wireroom.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Readable ids that depend on the name alone. */
public final class EntityIds {
  private EntityIds() {}

  /** The id of an entity without a gazetteer's id: {@code person:kim-hyun-chong}. */
  public static String id(MentionType type, String name) {
    String prefix =
        switch (type) {
          case PERSON -> "person:";
          case ORGANIZATION -> "org:";
          case LOCATION -> "place:";
          case NATIONALITY -> "people:";
          case EVENT -> "event:";
          case WORK -> "work:";
          case MISC -> "misc:";
          case MONEY -> "money:";
          case QUANTITY -> "quantity:";
        };
    return prefix + slug(type == MentionType.PERSON ? NameParts.withoutInitials(name) : name);
  }

  /**
   * A name as lower-case ASCII words joined by hyphens, without accents and a leading {@code the}.
   * Letters that are not Latin stay; a name without any letter or digit gives {@code unnamed}.
   */
  public static String slug(String name) {
    String folded = fold(name);
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        slug.append(c);
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (slug.length() > 4 && slug.indexOf("the-") == 0) {
      slug.delete(0, 4);
    }
    return slug.length() == 0 ? "unnamed" : slug.toString();
  }

  /** Lower case without accents: {@code Müller} gives {@code muller}. */
  public static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128;
    }
    if (ascii) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'ı' -> folded.append('i');
        case 'þ' -> folded.append("th");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
