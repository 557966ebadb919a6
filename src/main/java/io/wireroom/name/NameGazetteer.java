package io.wireroom.name;

import io.wireroom.lexicon.ListRow;
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
    for (ListRow row : lists.rows("countries")) {
      add(
          row.get("surface"),
          row.get("kind").equals("capital") ? NameClass.CITY : NameClass.COUNTRY);
    }
    for (ListRow row : lists.rows("country-words")) {
      add(
          row.get("surface"),
          row.get("kind").equals("demonym") ? NameClass.DEMONYM : NameClass.COUNTRY);
    }
    for (ListRow row : lists.rows("people")) {
      add(row.get("name"), NameClass.PERSON);
      row.words("aliases").forEach(name -> add(name, NameClass.PERSON));
    }
    for (ListRow row : lists.rows("titles")) {
      if (!row.get("kind").startsWith("modifier") && !row.get("kind").startsWith("complement")) {
        add(row.get("word"), NameClass.TITLE);
      }
    }
    for (ListRow row : lists.rows("name-words")) {
      for (String word : row.get("classes").split(",")) {
        if (WORD_CLASSES.containsKey(word)) {
          add(row.get("word"), WORD_CLASSES.get(word));
        }
      }
    }
    add(lists, "cities", "surface", NameClass.CITY);
    add(lists, "places", "surface", NameClass.PLACE);
    add(lists, "companies", "surface", NameClass.COMPANY);
    add(lists, "institutions", "surface", NameClass.INSTITUTION);
    add(lists, "first-names", "name", NameClass.FIRST_NAME);
    add(lists, "surnames", "name", NameClass.SURNAME);
    for (ListRow row : lists.rows("organization-nouns")) {
      add(
          row.get("noun"),
          row.get("kind").equals("suffix") ? NameClass.COMPANY_FORM : NameClass.BODY);
    }
    return this;
  }

  private void add(Lists lists, String name, String column, NameClass listed) {
    for (ListRow row : lists.rows(name)) {
      add(row.get(column), listed);
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
