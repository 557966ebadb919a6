package io.wireroom.entity.coref;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.title.AppositionFinder;
import java.util.List;

/**
 * The names of persons and organizations of an article, for whoever reads a description and asks
 * whether a name stands beside it: {@code the chairman of the board, Bob Frost,}; {@code her
 * brother Bob Frost}.
 */
final class BesideNames {
  private final ArticleTokens tokens;
  private final AppositionFinder appositions;
  private final MentionDraft[] beginning;

  BesideNames(ArticleTokens tokens, AppositionFinder appositions, List<MentionDraft> names) {
    this.tokens = tokens;
    this.appositions = appositions;
    beginning = new MentionDraft[tokens.size()];
    for (MentionDraft name : names) {
      boolean somebody = name.type == MentionType.PERSON || name.type == MentionType.ORGANIZATION;
      if (somebody && name.form == MentionForm.NAME) {
        beginning[name.first] = name;
      }
    }
  }

  /** The person's name that follows that head, at once or after a comma; else null. */
  MentionDraft person(int head) {
    MentionDraft direct = at(head + 1, head, MentionType.PERSON);
    if (direct != null) {
      return direct;
    }
    int comma = appositions.titleEnd(tokens, head);
    MentionDraft name =
        tokens.lower(comma).equals(",") ? at(comma + 1, head, MentionType.PERSON) : null;
    return name != null && closed(name) ? name : null;
  }

  /** The organization's name that follows that head at once; else null. */
  MentionDraft organization(int head) {
    return at(head + 1, head, MentionType.ORGANIZATION);
  }

  private MentionDraft at(int i, int head, MentionType type) {
    boolean here = i < tokens.size() && tokens.sentence(i) == tokens.sentence(head);
    return here && beginning[i] != null && beginning[i].type == type ? beginning[i] : null;
  }

  /** Whether what follows the name ends an apposition; a verb would make it a subject. */
  private boolean closed(MentionDraft name) {
    return switch (tokens.lower(name.end)) {
      case ",", ".", ")", "and", "(", "—", "–", "--", ";", ":" -> true;
      default -> name.end == tokens.sentenceEnd(name.first);
    };
  }
}
