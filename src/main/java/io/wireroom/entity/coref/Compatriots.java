package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds {@code the Icelander}, {@code the Briton}: a person by nationality, where the last few
 * sentences name only one person of that country.
 */
final class Compatriots {
  private static final int WINDOW = 8;

  /** The linked nominals; the names of peoples inside them leave {@code names}. */
  List<MentionDraft> find(ArticleTokens tokens, List<MentionDraft> names) {
    Recent persons = new Recent(tokens, WINDOW);
    List<MentionDraft> found = new ArrayList<>();
    Set<MentionDraft> taken = new HashSet<>();
    for (MentionDraft name : names) {
      if (name.type == MentionType.PERSON && name.entity != null) {
        persons.add(name);
      } else if (someone(tokens, name)) {
        MentionDraft only = only(persons.newestAt(name.first), name);
        if (only != null) {
          MentionDraft nominal =
              MentionDraft.of(
                  tokens, name.first - 1, name.end, MentionType.PERSON, MentionForm.NOMINAL);
          found.add(nominal.linked(only, 0.7, "nominal:people"));
          taken.add(name);
        }
      }
    }
    names.removeAll(taken);
    return found;
  }

  /** Whether the name of a people, with {@code the} before it, is one person who does something. */
  private static boolean someone(ArticleTokens tokens, MentionDraft name) {
    if (name.type != MentionType.NATIONALITY
        || name.end - name.first != 1
        || name.country == null
        || name.first == tokens.sentenceStart(name.first)
        || !tokens.lower(name.first - 1).equals("the")) {
      return false;
    }
    String word = tokens.lower(name.first);
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    int verb = PartOfSpeech.adverb(tokens.pos(name.end)) ? name.end + 1 : name.end;
    return !plural && tokens.finiteVerb(verb) && singular(tokens, verb);
  }

  /** {@code the Dutch were} are many. */
  private static boolean singular(ArticleTokens tokens, int verb) {
    return switch (tokens.lower(verb)) {
      case "were", "are", "have", "do" -> false;
      default -> !tokens.pos(verb).equals("VBP");
    };
  }

  private static MentionDraft only(List<MentionDraft> persons, MentionDraft people) {
    MentionDraft only = null;
    for (MentionDraft person : persons) {
      if (people.country.equals(person.entity.country)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }
}
