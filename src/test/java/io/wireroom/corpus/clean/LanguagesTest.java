package io.wireroom.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final int SHORTEST = 200;
  private final Languages languages = Languages.detector();

  /** News of our own in ten languages: of each all twos and threes that are long enough. */
  private static Map<String, List<String>> texts() throws IOException {
    String file =
        new String(
            LanguagesTest.class.getResourceAsStream("/languages.tsv").readAllBytes(),
            StandardCharsets.UTF_8);
    Map<String, List<String>> sentences =
        file.lines()
            .map(line -> line.split("\t"))
            .collect(
                Collectors.groupingBy(
                    cells -> cells[0],
                    TreeMap::new,
                    Collectors.mapping(cells -> cells[1], Collectors.toList())));
    Map<String, List<String>> texts = new TreeMap<>();
    sentences.forEach((language, of) -> texts.put(language, joined(of)));
    return texts;
  }

  private static List<String> joined(List<String> sentences) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = i + 1; j < sentences.size(); j++) {
        String two = sentences.get(i) + " " + sentences.get(j);
        String three = two + " " + sentences.get((j + 1) % sentences.size());
        texts.add(two.length() >= SHORTEST ? two : three);
      }
    }
    return texts;
  }

  @Test
  void ninetyNineOfAHundredTextsOfTwoHundredCharactersAreTold() throws IOException {
    Map<String, List<String>> texts = texts();
    assertThat(texts).hasSize(10);
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> of : texts.entrySet()) {
      assertThat(of.getValue()).hasSizeGreaterThanOrEqualTo(20);
      for (String text : of.getValue()) {
        assertThat(text.length()).isGreaterThanOrEqualTo(SHORTEST);
        all++;
        String found = languages.of(text);
        if (!found.equals(of.getKey())) {
          wrong.add(of.getKey() + " as " + found + ": " + text);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(all / 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ferry line to reopen",
        "en | Stocks: DAX +0.4 %, FTSE -1.1 %, CAC 40 +0.2 %",
        "uk | Міська рада у вівторок вирішила закрити старий міст на ремонт, який триватиме до осені наступного року.",
        "ja | 市議会は火曜日、古い橋を改修のため来年秋まで閉鎖することを決めた。住民は遠回りを強いられると話している。",
        "zh | 市议会星期二决定关闭旧桥进行维修，工程预计将持续到明年秋天，居民们说他们不得不绕道而行。",
        "ar | قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم لأعمال الترميم التي يتوقع أن تستمر حتى خريف العام المقبل."
      })
  void othersAndShortOnes(String language, String text) {
    assertThat(languages.of(text)).isEqualTo(language);
  }
}
