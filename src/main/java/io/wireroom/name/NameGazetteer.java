package io.wireroom.name;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Listed names for the features of a {@link NameModel}: the shipped lists, and more by hand. */
public final class NameGazetteer {
  private static final Map<String, NameClass> WORD_CLASSES =
      Map.ofEntries(
          Map.entry("title", NameClass.TITLE),
          Map.entry("orghead", NameClass.BODY),
          Map.entry("orgtail", NameClass.BODY),
          Map.entry("body", NameClass.BODY),
          Map.entry("statebody", NameClass.BODY),
          Map.entry("lochead", NameClass.PLACE),
          Map.entry("loctail", NameClass.PLACE),
          Map.entry("eventtail", NameClass.EVENT),
          Map.entry("worktail", NameClass.WORK),
          Map.entry("people", NameClass.DEMONYM),
          Map.entry("calendar", NameClass.CALENDAR));

  private final NamePhrases phrases = new NamePhrases();
  private final EnumMap<NameClass, List<String>> names = new EnumMap<>(NameClass.class);

  /** Adds a name as it is written, words and marks together. */
  public void add(String name, NameClass listed) {
    String spaced =
        name.replace("\ufeff", "")
            .replaceAll("([,'\u2019])", " $1")
            .replace("&", " & ")
            .strip()
            .replaceAll("\\s+", " ");
    if (spaced.length() > 1) {
      phrases.add(Arrays.asList(spaced.split(" ")), listed);
      names.computeIfAbsent(listed, c -> new ArrayList<>()).add(spaced);
    }
  }

  /** Adds the shipped lists. */
  public NameGazetteer addShipped() {
    Lists lists = Lists.shipped();
    for (String[] row : lists.rows("countries")) {
      add(row[0], row[3].equals("capital") ? NameClass.CITY : NameClass.COUNTRY);
    }
    for (String[] row : lists.rows("country-words")) {
      add(row[0], row[3].equals("demonym") ? NameClass.DEMONYM : NameClass.COUNTRY);
    }
    for (String[] row : lists.rows("people")) {
      add(row[0], NameClass.PERSON);
      if (row.length > 3) {
        Arrays.stream(row[3].split("\\|")).forEach(name -> add(name, NameClass.PERSON));
      }
    }
    for (String[] row : lists.rows("titles")) {
      if (!row[1].startsWith("modifier") && !row[1].startsWith("complement")) {
        add(row[0], NameClass.TITLE);
      }
    }
    for (String[] row : lists.rows("name-words")) {
      for (String word : row[1].split(",")) {
        if (WORD_CLASSES.containsKey(word)) {
          add(row[0], WORD_CLASSES.get(word));
        }
      }
    }
    first(lists, "cities", NameClass.CITY);
    first(lists, "places", NameClass.PLACE);
    first(lists, "companies", NameClass.COMPANY);
    first(lists, "institutions", NameClass.INSTITUTION);
    first(lists, "first-names", NameClass.FIRST_NAME);
    first(lists, "surnames", NameClass.SURNAME);
    for (String[] row : lists.rows("organization-nouns")) {
      add(row[0], row[1].equals("suffix") ? NameClass.COMPANY_FORM : NameClass.BODY);
    }
    return this;
  }

  private void first(Lists lists, String name, NameClass listed) {
    for (String[] row : lists.rows(name)) {
      add(row[0], listed);
    }
  }

  NamePhrases phrases() {
    return phrases;
  }

  NameStock stock() {
    List<String> companies = new ArrayList<>(all(NameClass.COMPANY));
    companies.addAll(all(NameClass.LISTED_COMPANY));
    List<String> family = new ArrayList<>(all(NameClass.SURNAME));
    family.addAll(all(NameClass.RARE_SURNAME));
    return new NameStock(all(NameClass.FIRST_NAME), family, companies, all(NameClass.CITY));
  }

  private List<String> all(NameClass listed) {
    return names.getOrDefault(listed, List.of()).stream()
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .toList();
  }
}
