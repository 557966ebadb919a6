package io.wireroom.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.wireroom.entity.NominalNouns;
import io.wireroom.entity.title.TitleWords;
import io.wireroom.fault.UserFault;
import io.wireroom.quote.CueClass;
import io.wireroom.stance.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells by the names of their columns, and what is said of a user's list that cannot be read. */
class ListsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/lists");

  static Stream<String> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SHIPPED.relativize(file).toString().replace(".tsv", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedListsPassTheChecksOfUsersLists(String name) throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED.resolve(name + ".tsv"));
    ListColumns columns = new ListColumns(lines.stream().filter(l -> l.startsWith("#:")).toList());
    String text = String.join("\n", lines).replace("#:", "#");
    // Whose ids they are is for users to say.
    assertThat(new UserList(columns, name, set -> false).read(text).isEmpty())
        .isEqualTo(name.equals("wikidata"));
  }

  @Test
  void theIndexNamesEveryListThatAUserMayAddTo() throws IOException {
    assertThat(Lists.names())
        .containsExactlyElementsOf(
            shipped().filter(name -> !name.equals("index") && !name.contains("/")).toList());
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("cue-classes", "class", CueClass.values()),
        Arguments.of("titles", "kind", TitleWords.Kind.values()),
        Arguments.of("nominal-nouns", "kind", NominalNouns.Kind.values()),
        Arguments.of("event-verbs", "event", Event.values()));
  }

  /** What a head allows and what the code knows is the same. */
  @ParameterizedTest
  @MethodSource("vocabularies")
  void headsAllowWhatTheCodeKnows(String name, String column, Enum<?>[] values) throws IOException {
    String head =
        Files.readAllLines(SHIPPED.resolve(name + ".tsv")).stream()
            .filter(line -> line.startsWith("#:") && line.contains("\t" + column + ":"))
            .findFirst()
            .orElseThrow();
    String allowed = head.replaceFirst(".*\t" + column + ":", "").split("\t", 2)[0];
    assertThat(allowed.toLowerCase(Locale.ROOT).replace('-', '_').split("\\|"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          peple         # Ada Lind;NOR;f            # unknown list "peple", allowed are abbreviations, ambiguous-bodies,
          people        # Ada Lind;NRO;f            # unknown country "NRO", allowed are codes of ISO 3166-1 alpha-3, such as NLD (conf/people.tsv:2)
          people        # Ada Lind;NOR;female       # unknown gender "female", allowed are m, f (conf/people.tsv:2)
          people        # Ada Lind;NOR              # no gender, a row has name, [country], gender, [aliases] (conf/people.tsv:2)
          people        # Ada Lind;NOR;;A. Lind     # no gender, a row has name, [country], gender, [aliases] (conf/people.tsv:2)
          people        # Ada Lind;NOR;f;A;B        # 5 cells, allowed are name, [country], gender, [aliases] (conf/people.tsv:2)
          people        # Ada Lind;NOR;f;A||B       # unknown aliases "A||B", allowed are words separated by | (conf/people.tsv:2)
          people        # Ada Lind NOR f            # no gender, a row has name, [country], gender, [aliases] (conf/people.tsv:2)
          institutions  # Wharf;wharf;Wharf;;body   # unknown id "wharf", allowed are ids, such as org:kremlin or place:bath (conf/institutions.tsv:2)
          institutions  # Wharf;org:w;Wharf;;bodies # unknown kind "bodies", allowed are government, military, party,
          titles        # wharfinger;parson         # unknown kind "parson", allowed are head, rank, honorific, modifier, complement, generic,
          cue-classes   # say;sideways              # unknown class "sideways", allowed are neutral, factive,
          place-zones   # place;Quellmoor;Europe/Quellmoor # unknown zone "Europe/Quellmoor", allowed are IANA time zones, such as Asia/Seoul (conf/place-zones.tsv:2)
          place-zones   # town;Quellmoor;Europe/Berlin # unknown kind "town", allowed are place, agency, domain (conf/place-zones.tsv:2)
          furniture     # regex;*;(open             # unknown text "(open", allowed are regular expressions of Java (conf/furniture.tsv:2)
          furniture     # lines;*;open              # unknown kind "lines", allowed are line, prefix, contains, header, word, person, regex (conf/furniture.tsv:2)
          furniture     # line;*                    # no text, a row has kind, outlet, text (conf/furniture.tsv:2)
          amounts       # number;many;lots          # unknown value "lots", allowed are whole numbers (conf/amounts.tsv:2)
          amounts       # number;many;5;money       # 4 cells, allowed are kind, form, value (conf/amounts.tsv:2)
          amounts       # currency;kip;KIP          # unknown value "KIP", allowed are codes of ISO 4217, such as EUR (conf/amounts.tsv:2)
          sentiment-words # dire;-9                 # unknown score "-9", allowed are numbers from -1 to 1 (conf/sentiment-words.tsv:2)
          sentiment-words # dire;NaN                # unknown score "NaN", allowed are numbers from -1 to 1 (conf/sentiment-words.tsv:2)
          sentiment-shifters # hardly;negator;much  # unknown factor "much", allowed are numbers (conf/sentiment-shifters.tsv:2)
          name-words    # Ye;title,tail             # unknown classes "title,tail", allowed are title, modifier, orghead,
          event-verbs   # verb;frown;-;at;FROWN     # unknown event "FROWN", allowed are AGREE, CONSULT,
          event-verbs   # verbs;frown;-;at;REJECT   # unknown kind "verbs", allowed are set, verb, noun, role, over, unreal (conf/event-verbs.tsv:2)
          event-verbs   # verb;frown;@brows;at;REJECT # unknown objects "@brows", allowed are *, -, words, or @ before the name of a set (conf/event-verbs.tsv:2)
          event-verbs   # verb;frown;-;at;REJECT;mutual # unknown flags "mutual", allowed are both, state, infinitive, bodies, persons (conf/event-verbs.tsv:2)
          event-verbs   # verb;frown;-              # no prepositions, a row has kind, word, objects, prepositions, event, [flags] (conf/event-verbs.tsv:2)
          event-verbs   # over;frown;dreamt         # unknown outcome "dreamt", allowed are done, refused, threatened, promised, agreed (conf/event-verbs.tsv:2)
          """)
  void rowsThatCannotBeReadAreNamed(String list, String row, String message) {
    Map<String, String> texts = Map.of(list, "# mine\n" + row.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> Lists.extended(texts, "conf/"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read list: " + message)
        .hasMessageContaining("(conf/" + list + ".tsv");
  }

  @Test
  void usersNameColumnsInTheirOwnOrder() {
    Lists lists =
        Lists.extended(
            Map.of(
                "people", "\ufeff#: gender\tname\tcountry\r\nf\tAda Lind\tNOR\r\nm\tBo Berg\r\n"));
    assertThat(lists.added("people"))
        .extracting(
            row -> row.get("name"), row -> row.get("country"), row -> row.words("aliases").size())
        .containsExactly(tuple("Ada Lind", "NOR", 0), tuple("Bo Berg", "", 0));
    assertThatThrownBy(() -> Lists.extended(Map.of("people", "#: name\tnation\n")))
        .hasMessage(
            "Cannot read list: unknown column \"nation\","
                + " allowed are name, country, gender, aliases (people.tsv:1)");
    assertThatThrownBy(() -> Lists.extended(Map.of("people", "#: name\nAda Lind\tNOR\n")))
        .hasMessage("Cannot read list: 2 cells, allowed are name (people.tsv:2)");
    assertThatThrownBy(
            () -> Lists.extended(Map.of("amounts", "#: kind\tform\twhere\nunit\tfurlongs\t\n")))
        .hasMessage(
            "Cannot read list: no value, a row has kind, form, value, [where] (amounts.tsv:2)");
  }

  @Test
  void aSetOfTheUsersMayBeUsed() {
    String text = "verb\tfrown\t@brows\tat\tREJECT\nset\tbrows\tbrow|eyebrow\n";
    assertThatCode(() -> Lists.extended(Map.of("event-verbs", text))).doesNotThrowAnyException();
  }

  @Test
  void aUsersRowReplacesTheShippedOneWhereAListHasOneForAName() {
    Lists lists = Lists.extended(Map.of("countries", "Accra\tNLD\tNetherlands\tcapital\n"));
    assertThat(lists.rows("countries"))
        .filteredOn(row -> row.get("surface").equals("Accra"))
        .extracting(row -> row.get("country"))
        .containsExactly("NLD");
  }

  @Test
  void rowsHaveOnlyTheColumnsOfTheirList() {
    ListRow row = Lists.shipped().rows("surnames").get(0);
    assertThatThrownBy(() -> row.get("gender"))
        .hasMessage("Cannot read list: no such column (gender)");
    assertThatThrownBy(() -> Lists.shipped().rows("no-such-list"))
        .hasMessage("Cannot read list: no such list (no-such-list)");
  }
}
