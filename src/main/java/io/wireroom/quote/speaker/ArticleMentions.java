package io.wireroom.quote.speaker;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The mentions of one article, to be asked by place, surname and title. */
public final class ArticleMentions {
  private static final int FARTHEST = 50;

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Mention> bySurname = new HashMap<>();
  private final Map<String, Mention> byId = new HashMap<>();

  /**
   * @param mentions in text order
   */
  public ArticleMentions(List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean full = mention.name() != null && mention.name().indexOf(' ') > 0;
      if (mention.type() == MentionType.PERSON && full) {
        for (String part : mention.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
          bySurname.putIfAbsent(part, mention);
        }
      }
    }
    for (Mention mention : mentions) {
      this.mentions.add(known(mention));
      if (mention.entityId() != null) {
        byId.putIfAbsent(mention.entityId(), mention);
      }
    }
  }

  /** A lone name that says not whose it is, as the person of the article who bears it. */
  private Mention known(Mention mention) {
    boolean open =
        mention.type() == MentionType.MISC
            || (mention.type() == MentionType.PERSON && mention.entityId() == null);
    Mention bearer =
        open && mention.name() != null && mention.name().indexOf(' ') < 0
            ? bySurname.get(mention.name().toLowerCase(Locale.ROOT))
            : null;
    return bearer == null
        ? mention
        : new Mention(
            mention.id(),
            mention.begin(),
            mention.end(),
            MentionType.PERSON,
            bearer.entityId(),
            bearer.name(),
            bearer.country(),
            bearer.title(),
            bearer.affiliation(),
            mention.form(),
            mention.sentence(),
            mention.inTitle(),
            mention.salience(),
            mention.confidence(),
            mention.rule());
  }

  /** Whether a mention is of a kind that can speak. */
  static boolean speaks(Mention mention) {
    return mention.type() == MentionType.PERSON
        || mention.type() == MentionType.ORGANIZATION
        || mention.type() == MentionType.LOCATION
        || mention.type() == MentionType.NATIONALITY;
  }

  /** Index of the first mention that ends behind an offset. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mention at an index; null behind the last. */
  public Mention at(int index) {
    return index < mentions.size() ? mentions.get(index) : null;
  }

  /** The entities of the persons that spans name. */
  public Set<String> named(List<Span> spans) {
    Set<String> named = new HashSet<>();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin()); i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        if (mention.begin() >= span.end()) {
          break;
        }
        if (mention.type() == MentionType.PERSON
            && mention.form() == MentionForm.NAME
            && mention.entityId() != null) {
          named.add(mention.entityId());
        }
      }
    }
    return named;
  }

  /** The last mention inside of a span, of one type or, for null, of any that can speak. */
  public Mention last(Span span, MentionType type) {
    Mention last = null;
    for (int i = firstEndingAfter(span.begin()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.begin() >= span.end()) {
        break;
      }
      if (type == null ? speaks(mention) : mention.type() == type) {
        last = mention;
      }
    }
    return last;
  }

  /** The nearest mention before an offset, of one type or, for null, of any that can speak. */
  Mention before(int offset, MentionType type) {
    int first = Math.min(mentions.size(), firstEndingAfter(offset)) - 1;
    for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
      Mention mention = mentions.get(i);
      if (type == null ? speaks(mention) : mention.type() == type) {
        return mention;
      }
    }
    return null;
  }

  /** The first mention of an entity; null where there is none. */
  Mention withId(String id) {
    return byId.get(id);
  }

  /** The person of the article whose name holds this one, such as a surname alone; or null. */
  Mention named(String name) {
    int space = name.lastIndexOf(' ');
    return bySurname.get(name.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  /** The person mentioned last before an offset that fits; or null. */
  Mention personBefore(int offset, Predicate<Mention> fits) {
    int first = Math.min(mentions.size(), firstEndingAfter(offset)) - 1;
    for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
      Mention mention = mentions.get(i);
      if (mention.type() == MentionType.PERSON && fits.test(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** The person named last before an offset whose title holds these words; or null. */
  Mention titled(String words, int offset) {
    int first = Math.min(mentions.size(), firstEndingAfter(offset)) - 1;
    for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
      Mention mention = mentions.get(i);
      if (mention.type() == MentionType.PERSON
          && mention.form() == MentionForm.NAME
          && mention.title() != null
          && mention.title().toLowerCase(Locale.ROOT).contains(words)) {
        return mention;
      }
    }
    return null;
  }
}
