package io.wireroom.lists;

import io.wireroom.lexicon.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the shipped lists {@code countries}, {@code cities}, {@code towns}, {@code companies},
 * {@code first-names} and {@code surnames} from public data sets:
 *
 * <pre>mvn -P lists test -Dlist=ImportGazetteers -Ddata=DIR -Doutput=DIR</pre>
 *
 * <p>{@code --data} is a folder with {@code country_codes/country-codes.csv} (github
 * datasets/country-codes, ODC-PDDL), {@code world_cities/world-cities.csv} (github
 * datasets/world-cities, CC BY 4.0, from GeoNames), {@code
 * names_popular_cc0/common-{forenames,surnames}-by-country.csv} (github
 * sigpwned/popular-names-by-country-dataset, CC0), {@code companies/sp500_constituents.csv} (github
 * datasets/s-and-p-500-companies, ODC-PDDL), {@code
 * names_smashew_pd/{first_names_us,surnames_uk}.txt} (github smashew/NameDatabases, Unlicense) and
 * {@code corpora_cc0/*.json} (github dariusk/corpora, CC0).
 */
public final class ImportGazetteers {
  private static final Pattern US_CITY =
      Pattern.compile(
          "\"city\": \"([^\"]+)\",\\s*\"state\": \"[^\"]+\",\\s*\"population\": (\\d+)");
  private static final Pattern QUOTED = Pattern.compile("^\\s*\"([^\":]+)\",?\\s*$");
  private static final Pattern LAST_NAME = Pattern.compile("(?m)^\\s+last: ([\\p{L}'-]+)$");
  private static final int LARGE_CITY = 150_000;
  private static final int FEWEST_LETTERS = 4;

  private final Path data;
  private final Path output;

  private ImportGazetteers(Path data, Path output) {
    this.data = data;
    this.output = output;
  }

  /** Runs the import; both options are required. */
  public static void main(String[] args) throws IOException {
    ImportArguments arguments = ImportArguments.of(ImportGazetteers.class, args);
    new ImportGazetteers(arguments.data(), arguments.output()).run();
  }

  private void run() throws IOException {
    Set<String> firstNames = names("forenames", 3);
    firstNames.addAll(lines("names_smashew_pd/first_names_us.txt", 3));
    Set<String> surnames = names("surnames", 2);
    surnames.addAll(lines("names_smashew_pd/surnames_uk.txt", 3));
    surnames.addAll(politicians());
    Set<String> people = new HashSet<>(firstNames);
    people.addAll(surnames);
    countries();
    cities(people);
    companies(people);
    write(
        "first-names",
        "Given names, the most frequent of each country and the English-speaking world's, in Latin letters.",
        "github sigpwned/popular-names-by-country-dataset, CC0;"
            + " github smashew/NameDatabases, Unlicense",
        "name",
        firstNames);
    write(
        "surnames",
        "Family names, the most frequent of each country and the English-speaking world's, in Latin letters.",
        "github sigpwned/popular-names-by-country-dataset, CC0;"
            + " github smashew/NameDatabases, Unlicense;"
            + " github unitedstates/congress-legislators, CC0",
        "name",
        surnames);
  }

  private void countries() throws IOException {
    TreeSet<String> rows = new TreeSet<>();
    for (Map<String, String> row : Csv.rows(text("country_codes/country-codes.csv"))) {
      String code = row.get("ISO3166-1-Alpha-3");
      String name = canonical(row);
      if (code.isEmpty() || name.isEmpty()) {
        continue;
      }
      rows.add(String.join("\t", name, code, name, "name"));
      String official = row.get("official_name_en");
      if (!official.isEmpty() && !official.equals(name) && !official.contains("(")) {
        rows.add(String.join("\t", official, code, name, "alias"));
      }
      String capital = row.get("Capital");
      if (!capital.isEmpty() && !capital.equals(name)) {
        rows.add(String.join("\t", capital, code, name, "capital"));
      }
    }
    write(
        "countries",
        "Countries and capitals by ISO 3166-1 alpha-3 code; country-words.tsv adds to it.",
        "github datasets/country-codes, ODC-PDDL",
        "surface!\tcountry:country\tcanonical\tkind:name|alias|capital",
        rows);
  }

  /** The common English name; the code list appends {@code SAR China} to two of them. */
  private static String canonical(Map<String, String> row) {
    return row.get("CLDR display name")
        .replace(" SAR China", "")
        .replace("Congo - Kinshasa", "DR Congo")
        .replace("Congo - Brazzaville", "Republic of Congo")
        .replace("Myanmar (Burma)", "Myanmar")
        .replace("Côte d’Ivoire", "Ivory Coast")
        .replace("Türkiye", "Turkey")
        .replace("Palestinian Territories", "Palestine")
        .replace("Czechia", "Czech Republic")
        .replace(" & ", " and ")
        .replaceFirst("^US$", "United States")
        .replaceFirst("^UK$", "United Kingdom");
  }

  /** Large cities, as far as no other country has one of that name and nobody is called so. */
  private void cities(Set<String> people) throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (Map<String, String> row : Csv.rows(text("country_codes/country-codes.csv"))) {
      for (String column :
          List.of("CLDR display name", "official_name_en", "UNTERM English Short")) {
        codes.put(row.get(column), row.get("ISO3166-1-Alpha-3"));
      }
      codes.put(canonical(row), row.get("ISO3166-1-Alpha-3"));
    }
    Map<String, Set<String>> countriesOf = new HashMap<>();
    TreeMap<String, String> chosen = new TreeMap<>();
    for (Map<String, String> row : Csv.rows(text("world_cities/world-cities.csv"))) {
      String name = row.get("name");
      countriesOf.computeIfAbsent(name, n -> new HashSet<>()).add(row.get("country"));
      // A region is mostly called after its largest city.
      boolean seat = name.equals(row.get("subcountry"));
      if (seat && codes.containsKey(row.get("country"))) {
        chosen.put(name, codes.get(row.get("country")));
      }
    }
    Matcher us = US_CITY.matcher(text("corpora_cc0/geography__us_cities.json"));
    while (us.find()) {
      if (Integer.parseInt(us.group(2)) >= LARGE_CITY) {
        chosen.putIfAbsent(us.group(1), "USA");
      }
    }
    towns(countriesOf, codes);
    List<String> rows = new ArrayList<>();
    chosen.forEach(
        (name, code) -> {
          boolean single = countriesOf.getOrDefault(name, Set.of()).size() < 2;
          if (single && name.length() >= FEWEST_LETTERS && !people.contains(name)) {
            rows.add(String.join("\t", name, code, name));
          }
        });
    write(
        "cities",
        "Cities that their regions are called after, and those of the United States with 150,000"
            + " people or more, where the name is nobody's and of one country.",
        "github datasets/world-cities, CC BY 4.0 (GeoNames); github dariusk/corpora, CC0",
        "surface!\tcountry:country\tcanonical",
        rows);
  }

  /** Towns of one country only, by which a place that is known to be one is told its country. */
  private void towns(Map<String, Set<String>> countriesOf, Map<String, String> codes)
      throws IOException {
    TreeSet<String> rows = new TreeSet<>();
    countriesOf.forEach(
        (name, countries) -> {
          String code = codes.get(countries.iterator().next());
          if (countries.size() == 1 && code != null && name.length() >= FEWEST_LETTERS) {
            rows.add(name + "\t" + code);
          }
        });
    write(
        "towns",
        "Towns with 15,000 people or more whose name is of one country only; a name is looked up"
            + " here when it is known to be a place's.",
        "github datasets/world-cities, CC BY 4.0 (GeoNames)",
        "surface!\tcountry:country",
        rows);
  }

  private void companies(Set<String> people) throws IOException {
    TreeSet<String> rows = new TreeSet<>();
    for (Map<String, String> row : Csv.rows(text("companies/sp500_constituents.csv"))) {
      String name = row.get("Security").replaceAll("\\s*\\([^)]*\\)", "");
      company(name, people, rows);
    }
    for (String file : List.of("corporations__fortune500", "corporations__newspapers")) {
      text("corpora_cc0/" + file + ".json")
          .lines()
          .map(QUOTED::matcher)
          .filter(Matcher::matches)
          .forEach(line -> company(line.group(1), people, rows));
    }
    write(
        "companies",
        "Large companies and newspapers of the United States.",
        "github datasets/s-and-p-500-companies, ODC-PDDL; github dariusk/corpora, CC0",
        "surface!\tcanonical\tcountry:country",
        rows);
  }

  /** Adds a company, unless its name is also a plain word or a person's. */
  private static void company(String listed, Set<String> people, Set<String> rows) {
    String name = listed.strip();
    String bare = name.replaceFirst("^The ", "");
    String shorter = bare.replaceFirst(",? (Inc\\.?|Corp\\.?|Corporation|Co\\.|Ltd\\.?|plc)$", "");
    for (String surface : new TreeSet<>(List.of(bare, shorter))) {
      boolean plain = !surface.contains(" ") && (surface.length() < 5 || people.contains(surface));
      if (!plain && !PLAIN_WORDS.contains(surface.toLowerCase(Locale.ROOT))) {
        rows.add(String.join("\t", surface, name, "USA"));
      }
    }
  }

  // Companies called like everyday words or places; own list.
  private static final Set<String> PLAIN_WORDS =
      Set.of(
          "target",
          "visa",
          "apple",
          "amazon",
          "oracle",
          "gap",
          "block",
          "dominion",
          "match",
          "progressive",
          "prudential",
          "principal",
          "southern",
          "travelers",
          "universal",
          "republic",
          "carnival",
          "citizens",
          "discover",
          "assurant",
          "essex",
          "evergy",
          "global",
          "pool",
          "welltower",
          "zions",
          "phoenix",
          "dover",
          "corning",
          "hartford",
          "daily news",
          "the times",
          "deere",
          "paramount",
          "trade desk",
          "independent",
          "republican",
          "standard",
          "news");

  private Set<String> names(String kind, int fewest) throws IOException {
    Set<String> names = new TreeSet<>();
    String file = "names_popular_cc0/common-" + kind + "-by-country.csv";
    for (Map<String, String> row : Csv.rows(text(file))) {
      String name = row.get("Romanized Name");
      boolean word = name.length() >= fewest && name.chars().allMatch(ImportGazetteers::isNameChar);
      if (word && Character.isUpperCase(name.charAt(0))) {
        names.add(name);
      }
    }
    return names;
  }

  /** Family names of United States presidents, vice presidents and members of Congress. */
  private Set<String> politicians() throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher last = LAST_NAME.matcher(text("us_politicians_cc0/executive.yaml"));
    while (last.find()) {
      names.add(last.group(1));
    }
    text("us_politicians_cc0/legislators_current.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[3])
        .filter(name -> name.chars().allMatch(ImportGazetteers::isNameChar))
        .forEach(names::add);
    return names;
  }

  private Set<String> lines(String file, int fewest) throws IOException {
    Set<String> names = new TreeSet<>();
    text(file)
        .lines()
        .map(String::strip)
        .filter(name -> name.length() >= fewest && Character.isUpperCase(name.charAt(0)))
        .filter(name -> name.chars().allMatch(ImportGazetteers::isNameChar))
        .forEach(names::add);
    return names;
  }

  private static boolean isNameChar(int c) {
    return Character.isLetter(c) || c == '-' || c == '\'';
  }

  private String text(String file) throws IOException {
    return Files.readString(data.resolve(file)).replace("\r\n", "\n");
  }

  private void write(
      String list, String title, String source, String columns, Iterable<String> rows)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# ").append(title).append('\n');
    lines.append("# Source: ").append(source).append('\n');
    lines.append("# Made by: mvn -P lists test -Dlist=ImportGazetteers\n");
    lines.append("#: ").append(columns).append('\n');
    for (String row : rows) {
      lines.append(row).append('\n');
    }
    Files.write(output.resolve(list + ".tsv"), lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
