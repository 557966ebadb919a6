package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.Office;
import io.wireroom.entity.OrganizationWords;
import io.wireroom.entity.title.TitleWords.Kind;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/**
 * Splits a title phrase into title, affiliation and country: {@code Samsung Electronics chief
 * executive}, {@code Japanese Prime Minister}, {@code acting White House chief of staff}.
 *
 * <p>Nationalities are cut from the title, as is what owns it and the organization or place it
 * begins with; an abbreviated country ({@code U.S. Trade Representative}) stays, and so does an
 * organization in its middle.
 */
public final class TitlePhrase {
  private static final Set<String> HOLDERS =
      Set.of("organization", "location", "nationality", "misc");
  private static final Set<String> STUDENTS = Lists.rules("person-ties", "study");
  private static final Set<String> PARTISAN = Set.of("republican", "democratic", "democrat");

  private static final Set<String> TASKS = Lists.rules("employers", "task");
  private static final Set<String> HELD = Lists.rules("employers", "held");

  private final TitleWords words;
  private final OrganizationWords organizations;

  public TitlePhrase(TitleWords words, OrganizationWords organizations) {
    this.words = words;
    this.organizations = organizations;
  }

  /**
   * The role that tokens [begin, end) with the head at {@code head} say.
   *
   * @param employer affiliation found elsewhere, such as behind the title; null where none
   * @param employerCountry country of that affiliation; null where none
   */
  Office role(
      ArticleTokens tokens, int begin, int head, int end, String employer, String employerCountry) {
    int start = begin;
    String affiliation = employer;
    String country = null;
    String ownerCountry = null;
    int mark = lastPossessive(tokens, begin, head);
    int owner = -1;
    if (mark >= 0) {
      owner = NounPhrase.afterDeterminer(tokens, begin);
      boolean person = tokens.inName(mark - 1, "person");
      // An unknown owner of a deputy or a wife is more likely a person than a body.
      NameSpan owning = tokens.name(mark - 1);
      boolean unknown =
          owning == null || (owning.entityId() == null && !owning.type().equals("organization"));
      person |= unknown && mark - owner == 1 && words.is(Kind.PERSONAL, tokens.lower(head));
      if (affiliation == null && !person && NounPhrase.proper(tokens, owner, mark)) {
        affiliation = tokens.text(owner, mark);
      }
      ownerCountry = NounPhrase.country(tokens, owner, mark);
      start = mark + 1;
    }
    start = PARTISAN.contains(tokens.lower(start)) && start < head ? start + 1 : start;
    while (start < head && tokens.name(start) != null) {
      NameSpan name = tokens.name(start);
      if (name.type().equals("person") || name.end() > tokens.token(head).begin()) {
        break;
      }
      boolean held = HOLDERS.contains(name.type());
      // "Amnesty International's Middle East director"
      boolean field = mark >= 0 && affiliation != null && name.type().equals("location");
      if (!held || field) {
        break;
      }
      boolean own = country == null && !studied(tokens, start, head);
      country = own ? name.country() : country;
      int next = start;
      while (tokens.nameIndex(next) == tokens.nameIndex(start)) {
        next++;
      }
      boolean abbreviated = tokens.text(start, next).chars().noneMatch(Character::isLowerCase);
      if (name.type().equals("location") && abbreviated) {
        break;
      }
      boolean unlisted = name.entityId() == null;
      boolean body = name.type().equals("organization");
      int cut = body ? tasks(tokens, start, next, head) : next;
      boolean task = unlisted ? portfolio(tokens, start, next, head) : cut < next;
      if (task || (unlisted && modifiers(tokens, start, next))) {
        break;
      }
      next = cut;
      boolean widens =
          start > begin
              && name.type().equals("organization")
              && tokens.inName(start - 1, "location");
      // "Norway's Press Council chair"
      boolean owned =
          owner >= 0 && start == mark + 1 && tokens.inName(mark - 1, "location") && body;
      if ((widens || owned) && affiliation != null && employer == null) {
        affiliation = tokens.text(owned ? owner : begin, next);
      } else if (affiliation == null
          && !name.type().equals("nationality")
          && (!name.type().equals("location") || seat(name, tokens.lower(head)))) {
        affiliation = tokens.text(start, next);
      }
      start = next;
      if (tokens.nameIndex(start) == tokens.nameIndex(start - 1)) {
        break;
      }
    }
    while (start < head && PARTISAN.contains(tokens.lower(start)) && tokens.capital(start)) {
      start++;
    }
    int untagged = untaggedOrganization(tokens, start, head);
    if (untagged > start) {
      affiliation = affiliation == null ? tokens.text(start, untagged) : affiliation;
      start = untagged;
    }
    if (affiliation == null && mark < 0) {
      int held = heldIn(tokens, start, head);
      affiliation = held > start ? tokens.text(start, held) : null;
      start = held;
    }
    if (affiliation == null) {
      affiliation = holderInside(tokens, start, head);
    }
    if (country == null) {
      country = NounPhrase.country(tokens, start, head);
    }
    country = country == null ? ownerCountry : country;
    country = country == null ? employerCountry : country;
    String title = tokens.text(start, end);
    return new Office(
        title.isEmpty() ? null : title,
        tokens.lower(head),
        affiliation,
        country,
        words.gender(tokens.lower(head)));
  }

  /** {@code China scholar}: whether the country at {@code start} is what the person studies. */
  private static boolean studied(ArticleTokens tokens, int start, int head) {
    NameSpan name = tokens.name(start);
    return isCountry(name)
        && name.type().equals("location")
        && STUDENTS.contains(tokens.lower(head))
        && name.span().of(tokens.article().text()).chars().anyMatch(Character::isLowerCase);
  }

  /** Whether the place before a title is where the office is held: {@code Ohio Governor}. */
  private boolean seat(NameSpan place, String head) {
    boolean listed = place.country() != null || place.entityId() != null;
    return !isCountry(place) && (!listed || words.holdsPlace(head));
  }

  public static boolean isCountry(NameSpan name) {
    return name.entityId() != null && name.entityId().startsWith("country:");
  }

  private static int lastPossessive(ArticleTokens tokens, int begin, int head) {
    for (int i = head - 1; i > begin; i--) {
      if (tokens.possessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** End of a capitalised phrase at {@code start} that closes with an organization's noun. */
  private int untaggedOrganization(ArticleTokens tokens, int start, int head) {
    int end = start;
    for (int i = start; i < head && tokens.capital(i) && tokens.name(i) == null; i++) {
      if (organizations.noun(tokens.lower(i))) {
        end = i + 1;
      }
    }
    if (modifiers(tokens, start, end)) {
      return start;
    }
    boolean several = end - start > 1;
    return several || (end > start && !tokens.capital(head)) ? end : start;
  }

  /** Whether tokens [begin, end) are all words of a title: {@code Chief Financial}. */
  private boolean modifiers(ArticleTokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!words.isModifier(tokens.lower(i)) && !words.isHead(tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name before a minister's or secretary's head says what the office is for. */
  private boolean portfolio(ArticleTokens tokens, int begin, int end, int head) {
    boolean minister = words.is(Kind.PORTFOLIO, tokens.lower(head)) && tokens.capital(head);
    boolean acronym = tokens.text(begin, end).chars().noneMatch(Character::isLowerCase);
    if (!minister || end != head || acronym || tokens.inName(begin, "nationality")) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (organizations.noun(tokens.lower(i)) || tokens.inName(i, "location")) {
        return false;
      }
    }
    return true;
  }

  /** Where a body's name ends whose last words are the title's: {@code Lindi Municipal}. */
  private int tasks(ArticleTokens tokens, int begin, int end, int head) {
    int cut = end;
    boolean secretary = words.is(Kind.PORTFOLIO, tokens.lower(head));
    while (end == head
        && cut > begin + 1
        && (TASKS.contains(tokens.lower(cut - 1))
            || (secretary && tokens.lower(cut - 1).equals("press")))) {
      cut--;
    }
    return cut;
  }

  /** End of the capitalised words before a head in small letters: {@code Transnet executive}. */
  private int heldIn(ArticleTokens tokens, int start, int head) {
    int end = start;
    boolean held = HELD.contains(tokens.lower(head)) && !tokens.capital(head);
    while (held && end < head && body(tokens, end)) {
      end++;
    }
    return end;
  }

  private boolean body(ArticleTokens tokens, int i) {
    String word = tokens.token(i).text();
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return tokens.name(i) == null
        && tokens.capital(i)
        && PartOfSpeech.properNoun(tokens.pos(i))
        && (acronym || i > tokens.sentenceStart(i))
        && word.indexOf('-') < 0
        && !words.isModifier(tokens.lower(i))
        && !words.isHead(tokens.lower(i));
  }

  /** The body, or the place where it is held, that an office names in its middle. */
  private String holderInside(ArticleTokens tokens, int start, int head) {
    for (int i = start; i < head; i++) {
      boolean body = tokens.inName(i, "organization");
      boolean place =
          i > start && tokens.inName(i, "location") && seat(tokens.name(i), tokens.lower(head));
      if ((body || place) && tokens.name(i).end() <= tokens.token(head).begin()) {
        int end = i;
        while (tokens.nameIndex(end) == tokens.nameIndex(i)) {
          end++;
        }
        boolean field =
            tokens.name(i).entityId() == null
                && (modifiers(tokens, i, end) || portfolio(tokens, i, end, head));
        return field ? null : tokens.text(i, end);
      }
    }
    return null;
  }
}
