package io.wireroom.corpus.clean;

import io.wireroom.date.DateText;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs, out of what fields, pages and bylines put there: {@code By Ann Lee and BO LI, Daily
 * News} is Ann Lee and Bo Li. A person signs before any house; a house only where it is an agency
 * and not the outlet itself; accounts and desks ({@code admin}) sign for nobody.
 */
public final class AuthorNames {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_ACRONYM = 5;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:(?:written|words|story|report|reported|reporting|text|posted|published|article"
              + "|analysis|interview|opinion|comment|review|column) )?by\\b[: ]|(?:(?:view|read|see|more) )?"
              + "(?:all )?(?:posts?|articles?|stories) (?:by|from) |(?:authors?|byline"
              + "|reporters?|writers?|words|text|from|von|par|por)\\s?:)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNED =
      Pattern.compile("^[^,;]{0,60}?\\bby\\b ?:? ?", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 5;
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[\\w.+-]{0,64}@[\\w.-]{1,100}|https?://\\S{1,200}|[(\\[][^()\\[\\]]{0,100}[)\\]]");

  /** As RSS writes authors: address, then name. */
  private static final Pattern FEED =
      Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,100} {1,9}\\(([^()]{2,100})\\)");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,|/&\u2022\u00B7+\\n]| (?:and|with) | [-\u2013\u2014] ", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(" (?:in|for|at|from|reports?|reporting|special to)(?: |$)");
  private static final Pattern DOMAIN = Pattern.compile("^[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}$");
  private static final Set<String> AFTER_NAME =
      Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd", "esq");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "al", "el", "la", "da", "dos", "du", "ter",
          "of");
  private static final Set<String> NOBODY = Lists.rules("no-authors");

  private final Set<String> offices;
  private final Set<String> firstNames;
  private final PlaceZones zones;

  public AuthorNames(Lists lists, PlaceZones zones) {
    this.offices = lists.words("byline-words", "word");
    this.firstNames = lists.words("first-names", "name");
    this.zones = zones;
  }

  /**
   * The names, each once, in their order.
   *
   * @param written as bylines, fields and pages have them
   * @param outlet null where unknown
   */
  public List<String> of(Collection<String> written, String outlet) {
    Map<String, String> persons = new LinkedHashMap<>();
    Map<String, String> houses = new LinkedHashMap<>();
    for (String value : written) {
      for (String part : parts(value)) {
        String name = withoutHouse(name(withoutHouse(part, outlet)), outlet);
        String key = letters(name);
        if (key.isEmpty() || isNobody(name, outlet)) {
          continue;
        }
        if (isHouse(name)) {
          houses.putIfAbsent(key, name);
        } else if (isName(name)) {
          persons.putIfAbsent(key, name);
        }
      }
    }
    return persons.isEmpty()
        ? houses.values().stream().filter(zones::isAgency).toList()
        : List.copyOf(persons.values());
  }

  private static List<String> parts(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    Matcher feed = FEED.matcher(text.strip());
    text = feed.matches() ? feed.group(1) : text;
    text = blanks(NO_NAME.matcher(text).replaceAll(" "));
    text = LABEL.matcher(untilFigures(signed(DateText.without(text)))).replaceFirst("");
    List<String> parts = new ArrayList<>();
    for (String one : text.split(";")) {
      String[] halves = one.split(",");
      if (halves.length == 2 && isWord(halves[0]) && isWord(halves[1])) {
        // Family name first, as in catalogues.
        boolean title = AFTER_NAME.contains(letters(halves[1]));
        parts.add((title ? "" : halves[1].strip() + " ") + halves[0].strip());
        continue;
      }
      for (String part : BETWEEN.split(one)) {
        String name = LABEL.matcher(part.strip()).replaceFirst("").strip();
        // What stood behind a label was an address or a handle.
        if (!name.endsWith(":")) {
          parts.add(name);
        }
      }
    }
    return parts;
  }

  /**
   * What follows on the word by: {@code Posted on Monday by Ann Lee}, {@code Post author By Ann
   * Lee}.
   */
  private static String signed(String text) {
    Matcher by = SIGNED.matcher(text);
    return by.find() && by.end() < text.length() ? text.substring(by.end()) : text;
  }

  /** Bylines of pages go on with the day, the time and how many read it. */
  private static String untilFigures(String text) {
    for (int i = SHORTEST; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && text.charAt(i - 1) == ' ') {
        return text.substring(0, i).strip();
      }
    }
    return text;
  }

  private static boolean isWord(String text) {
    return !text.isBlank()
        && text.strip().indexOf(' ') < 0
        && Character.isUpperCase(text.strip().charAt(0));
  }

  /** Without what stands around it, and in small letters where it is written in capitals. */
  private String name(String part) {
    boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
    Matcher tail = TAIL.matcher(capitals ? part.toLowerCase(Locale.ROOT) : part);
    String name = tail.find() ? part.substring(0, tail.start()).strip() : part;
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    while (words.size() > 2 && isOffice(words.get(0)) && !zones.isAgency(name)) {
      words.remove(0);
      name = String.join(" ", words);
    }
    while (words.size() > 3 && isOffice(words.get(words.size() - 1)) && !zones.isAgency(name)) {
      words.remove(words.size() - 1);
      name = String.join(" ", words);
    }
    boolean acronym = words.size() == 1 && name.length() <= LONGEST_ACRONYM;
    return capitals && !acronym && !zones.isAgency(name) ? inSmallLetters(words) : name;
  }

  private static String inSmallLetters(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String small = word.toLowerCase(Locale.ROOT);
      if (name.length() > 0) {
        name.append(' ');
        if (PARTICLES.contains(small)) {
          name.append(small);
          continue;
        }
      }
      boolean begins = true;
      for (int i = 0; i < small.length(); i++) {
        char c = small.charAt(i);
        begins |= i == 2 && small.startsWith("mc") && small.length() > 4;
        name.append(begins ? Character.toTitleCase(c) : c);
        // A letter alone before the mark, as in O'Brien, and none behind it alone, as in 's.
        begins = !Character.isLetter(c) && i + 2 < small.length();
      }
    }
    return name.toString();
  }

  private boolean isNobody(String name, String outlet) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    if (NOBODY.contains(plain) || DOMAIN.matcher(plain).matches()) {
      return true;
    }
    String house = outlet == null ? "" : withoutArticle(letters(outlet));
    String own = withoutArticle(letters(name));
    // Who has a site of his own calls it so, and signs there.
    return (own.equals(house) && !isPerson(name.split(" ")))
        || (!house.isEmpty() && isHouse(name) && (own.startsWith(house) || house.startsWith(own)));
  }

  /** {@code Ann Lee Daily Post} of the Daily Post is Ann Lee. */
  private static String withoutHouse(String name, String outlet) {
    String house = outlet == null ? "" : outlet.strip();
    house = house.startsWith("The ") ? house.substring(4) : house;
    if (house.isEmpty() || !name.endsWith(" " + house)) {
      return name;
    }
    String person = name.substring(0, name.length() - house.length()).strip();
    return person.indexOf(' ') > 0 ? person : name;
  }

  private static String withoutArticle(String letters) {
    return letters.startsWith("the") ? letters.substring(3) : letters;
  }

  private boolean isHouse(String name) {
    String[] words = name.split(" ");
    if (zones.isAgency(name) || words[0].equalsIgnoreCase("the")) {
      return true;
    }
    boolean office = false;
    for (String word : words) {
      office |= isOffice(word);
    }
    return office && !isPerson(words);
  }

  private boolean isPerson(String[] words) {
    return words.length <= 3
        && words.length > 1
        && firstNames.contains(words[0])
        && !isOffice(words[0]);
  }

  private boolean isOffice(String word) {
    return offices.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A few words, the first with a capital where its letters have such, none with a digit. */
  private static boolean isName(String name) {
    boolean digit = name.chars().anyMatch(Character::isDigit);
    char first = name.charAt(0);
    boolean account = Character.isLowerCase(first) && name.indexOf(' ') < 0;
    int words = name.split(" ").length;
    return !digit && !account && words <= MOST_WORDS && Character.isLetter(first);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String blanks(String text) {
    return text.replace('\u00A0', ' ')
        .replaceAll("\\s{1,200}", " ")
        .replaceAll(" {2,}", " ")
        .strip();
  }
}
