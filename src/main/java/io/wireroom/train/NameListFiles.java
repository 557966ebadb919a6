package io.wireroom.train;

import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Csv;
import io.wireroom.name.NameClass;
import io.wireroom.name.NameGazetteer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Public lists of names in a folder, searched through by the names that their publishers gave them;
 * what is not there is left out. Models keep hashes of the names only.
 */
final class NameListFiles {
  // What follows a company's name in listings of its shares.
  private static final Pattern SHARES =
      Pattern.compile(
          "\\b(Common|Class|Ordinary|American Depositary|Units?|Depositary|Warrants?|Rights?"
              + "|Preferred|Notes?|[Ee]ach|consisting)\\b");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:,|(?<![,\\s]))\\s++(inc|corp|corporation|co|company|ltd|limited|plc|n\\.v|s\\.a|ag|se|llc|l\\.p|lp"
              + "|holdings?|group|incorporated|technologies|international|pharmaceuticals|bancorp"
              + "|\\(the\\)|\\(de\\))\\.?(?=\\s|,|$)(?s:.*+)");
  private static final Pattern NO_COMPANY = Pattern.compile("ETF|Fund|Acquisition|Trust|Index");
  private static final Pattern JSON_NAME = Pattern.compile("\"([A-Z][^\"]{2,60})\"(?!\\s*:)");
  private static final Map<String, NameClass> JSON =
      Map.ofEntries(
          Map.entry("humans__celebrities.json", NameClass.PERSON),
          Map.entry("humans__richpeople.json", NameClass.PERSON),
          Map.entry("humans__scientists.json", NameClass.PERSON),
          Map.entry("corporations__newspapers.json", NameClass.INSTITUTION),
          Map.entry("corporations__charities.json", NameClass.INSTITUTION),
          Map.entry("governments__uk_political_parties.json", NameClass.INSTITUTION),
          Map.entry("governments__us_federal_agencies.json", NameClass.INSTITUTION),
          Map.entry("corporations__fortune500.json", NameClass.COMPANY),
          Map.entry("geography__rivers.json", NameClass.PLACE),
          Map.entry("geography__oceans.json", NameClass.PLACE),
          Map.entry("geography__us_counties.json", NameClass.PLACE),
          Map.entry("geography__english_towns_cities.json", NameClass.PLACE));

  private final NameGazetteer gazetteer = new NameGazetteer().addShipped();
  private final List<String> read = new ArrayList<>();
  private final List<Path> files;

  NameListFiles(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UserFault("Cannot train: " + e.getMessage() + " (" + folder + ")", e);
    }
  }

  /** The shipped lists and those of the folder. */
  NameGazetteer gazetteer() {
    columns("world-cities.csv", Set.of("name"), NameClass.CITY);
    lines("first_names_all.txt", NameClass.RARE_FIRST_NAME);
    lines("surnames_all.txt", NameClass.RARE_SURNAME);
    for (String shares :
        List.of("sp500_constituents.csv", "nasdaq-listed-symbols.csv", "nyse-listed.csv")) {
      text(shares, StandardCharsets.UTF_8)
          .forEach(
              text ->
                  Csv.rows(text)
                      .forEach(
                          row -> company(row.getOrDefault("Company Name", row.get("Security")))));
    }
    text("legislators_current.tsv", StandardCharsets.UTF_8).forEach(this::politicians);
    actors("Phoenix.Countries.actors.txt", NameClass.ACTOR);
    actors("Phoenix.International.actors.txt", NameClass.ACTOR);
    actors("Phoenix.MilNonState.actors.txt", NameClass.ARMED_GROUP);
    for (String name : JSON.keySet().stream().sorted().toList()) {
      text(name, StandardCharsets.UTF_8)
          .forEach(
              text -> {
                Matcher each = JSON_NAME.matcher(text);
                while (each.find()) {
                  gazetteer.add(each.group(1), JSON.get(name));
                }
              });
    }
    return gazetteer;
  }

  /** The files that were found, for the model's card. */
  List<String> read() {
    return List.copyOf(read);
  }

  private void columns(String file, Set<String> columns, NameClass listed) {
    text(file, StandardCharsets.UTF_8)
        .forEach(
            text ->
                Csv.rows(text)
                    .forEach(row -> columns.forEach(c -> gazetteer.add(row.get(c), listed))));
  }

  private void lines(String file, NameClass listed) {
    text(file, StandardCharsets.UTF_8)
        .forEach(text -> text.lines().forEach(line -> gazetteer.add(line, listed)));
  }

  private void politicians(String text) {
    text.lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(
            row -> {
              gazetteer.add(row[1], NameClass.PERSON);
              gazetteer.add(row[2] + " " + row[3], NameClass.PERSON);
            });
  }

  /** Names in the form {@code KOFI_ANNAN_ [codes] # comment}. */
  private void actors(String file, NameClass listed) {
    text(file, StandardCharsets.ISO_8859_1)
        .forEach(
            text ->
                text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> !line.startsWith("\t"))
                    .map(line -> line.replaceFirst("^\\+", "").split("[\\[#\t]", 2)[0])
                    .map(name -> name.replace('_', ' ').strip())
                    .filter(name -> name.indexOf(' ') > 0)
                    .forEach(name -> gazetteer.add(name, listed)));
  }

  private void company(String listing) {
    if (listing == null || NO_COMPANY.matcher(listing).find()) {
      return;
    }
    String name = listing.substring(0, endOfName(listing)).strip();
    gazetteer.add(name, NameClass.LISTED_COMPANY);
    String core = FORM.matcher(name).replaceFirst("").strip();
    if (core.length() > 2) {
      gazetteer.add(core, NameClass.LISTED_COMPANY);
    }
  }

  /** Where it goes on with its kind of shares, or with a share of something. */
  private static int endOfName(String listing) {
    Matcher shares = SHARES.matcher(listing);
    Matcher digit = DIGIT.matcher(listing);
    int end = shares.find() ? shares.start() : listing.length();
    boolean percent = digit.find() && listing.lastIndexOf('%') > digit.start();
    return percent ? Math.min(end, digit.start()) : end;
  }

  private List<String> text(String name, Charset charset) {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      if (file.endsWith(name)) {
        try {
          texts.add(Files.readString(file, charset));
          read.add(name);
        } catch (IOException e) {
          throw new UserFault("Cannot read list: " + e.getMessage() + " (" + file + ")", e);
        }
      }
    }
    return texts;
  }
}
