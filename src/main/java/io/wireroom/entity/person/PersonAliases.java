package io.wireroom.entity.person;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.NominalNouns;
import java.util.Set;

/** Reads from the words before a person's name how it stands to the person named before it. */
public final class PersonAliases {
  private static final Set<String> BORN = Set.of("born", "née", "nee");
  private static final int BACK = 5;

  private final NominalNouns nouns;

  public PersonAliases(NominalNouns nouns) {
    this.nouns = nouns;
  }

  /**
   * Whether the name is another of the person that {@code before} names in the same sentence:
   * {@code Ann Lake, better known as Nell Ash}; {@code Eve Ash (née Reed)}; {@code pen name of Eve
   * Ash}.
   */
  boolean another(ArticleTokens tokens, MentionDraft before, MentionDraft name) {
    if (before == null || tokens.sentence(before.first) != tokens.sentence(name.first)) {
      return false;
    }
    int i = name.first - 1;
    String last = tokens.lower(i);
    if (BORN.contains(last) && tokens.lower(i - 1).equals("(")) {
      return i - 1 == before.end;
    }
    if (last.equals(":") && i - before.end <= BACK) {
      // "Jerome (Latin: Hieronymus; Greek: …)"
      return tokens.lower(before.end).equals("(") || tokens.lower(before.end).equals(";");
    }
    for (int k = i; k > i - BACK && k > before.end; k--) {
      String word = tokens.lower(k);
      boolean by = tokens.lower(k + 1).equals("as") || tokens.lower(k + 1).equals("by");
      if ((word.equals("known") && by) || (word.equals("identified") && by)) {
        return true;
      }
      if (word.equals("nicknamed") || word.equals("pseudonym")) {
        return true;
      }
      if (word.equals("name") && tokens.lower(k - 1).equals("pen")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is somebody's relative who is so introduced: {@code his brother, Tom Ash}. */
  public boolean relative(ArticleTokens tokens, MentionDraft name) {
    int i = name.first - 1;
    return nouns.is(NominalNouns.Kind.KIN, tokens.lower(i))
        || (tokens.lower(i).equals(",") && nouns.is(NominalNouns.Kind.KIN, tokens.lower(i - 1)));
  }

  /** Whether somebody else is called the name's relative: {@code the second son of Tom Ash}. */
  boolean ofRelative(ArticleTokens tokens, MentionDraft name) {
    int of = tokens.lower(name.first - 1).equals("of") ? name.first - 1 : name.first - 2;
    return tokens.lower(of).equals("of") && nouns.is(NominalNouns.Kind.KIN, tokens.lower(of - 1));
  }
}
