package io.wireroom.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
  private static final AuthorNames NAMES =
      new AuthorNames(Lists.shipped(), new PlaceZones(Lists.shipped()));

  /** Values of a field are parted by #, the names wanted by a slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Tomas Wren and Leila Haddad | Tomas Wren/Leila Haddad",
        "Tomas Wren, Leila Haddad & Jo Byrne | Tomas Wren/Leila Haddad/Jo Byrne",
        "BY LEILA HADDAD | Leila Haddad",
        "View all posts by Leila Haddad | Leila Haddad",
        "Post author By Leila Haddad | Leila Haddad",
        "Posted on May 3, 2021 by Leila Haddad | Leila Haddad",
        "By Leila Haddad 8 January 2020, 3:51 pm 11 Edit | Leila Haddad",
        "By : Leila Haddad | Leila Haddad",
        "Leila Haddad @leilahaddad | Leila Haddad",
        "By Leila Haddad Harbour Post | Leila Haddad",
        "by Tomas Wren, Political Editor | Tomas Wren",
        "ABBY BYRNE | Abby Byrne",
        "Bobby Byers | Bobby Byers",
        "Byron Hale | Byron Hale",
        "Written by: Tomas Wren in Lagos | Tomas Wren",
        "Tomas Wren for Reuters | Tomas Wren",
        "TOMAS O'WREN AND MAIRE MCCABE IN BELFAST | Tomas O'Wren/Maire McCabe",
        "Wren, Tomas | Tomas Wren",
        "Wren, Tomas; Haddad, Leila | Tomas Wren/Leila Haddad",
        "tomas.wren@example.org#Tomas Wren | Tomas Wren",
        "Tomas Wren (tomas@example.org) | Tomas Wren",
        "news@example.org (Tomas Wren) | Tomas Wren",
        "TOMAS WREN#Tomas Wren | Tomas Wren",
        "admin#Tomas Wren | Tomas Wren",
        "Harbour Post#Tomas Wren | Tomas Wren",
        "The Harbour Post | ''",
        "Harbour Post Staff | ''",
        "admin | ''",
        "web desk | ''",
        "harbourpost.example | ''",
        "https://example.org/authors/wren | ''",
        "twren7 | ''",
        "Associated Press | Associated Press",
        "AFP | AFP",
        "AFP#Tomas Wren | Tomas Wren",
        "Emily Post | Emily Post",
        "Ursula von der Heide | Ursula von der Heide",
        "Min Seo-a | Min Seo-a",
        "Tomas Wren with Leila Haddad | Tomas Wren/Leila Haddad",
        "Staff Writer Tomas Wren | Tomas Wren"
      },
      maxCharsPerColumn = 200)
  void namesOfThoseWhoSign(String written, String names) {
    List<String> wanted = names.isEmpty() ? List.of() : Arrays.asList(names.split("/"));
    assertThat(NAMES.of(Arrays.asList(written.split("#")), "The Harbour Post")).isEqualTo(wanted);
  }
}
