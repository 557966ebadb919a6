package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldDateTest {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 06 Feb 24 18:05:00 GMT | 2024-02-06T18:05:00Z",
        "Fri, 1 Jan 99 00:30:00 +0100 | 1998-12-31T23:30:00Z",
        "11 Nov 03 07:00 EST | 2003-11-11T12:00:00Z",
        "Saturday, 14-Jul-18 22:10:09 GMT | 2018-07-14T22:10:09Z",
        "Thu, 29 Feb 2024 10:00:00 UT | 2024-02-29T10:00:00Z",
        "Mon, 3 Oct 2011 9:15:00 -0730 | 2011-10-03T16:45:00Z",
        "Sun Mar  7 09:30:00 2021 | 2021-03-07T06:30:00Z",
        "Sun Mar 7 09:30:00 UTC 2021 | 2021-03-07T09:30:00Z",
        "20190602 | 2019-06-02T00:00:00Z",
        "201906021745 | 2019-06-02T14:45:00Z",
        "20190602174530 | 2019-06-02T14:45:30Z",
        "20190602174530250 | 2019-06-02T14:45:30Z",
        "20190602T1745Z | 2019-06-02T17:45:00Z",
        "20190602T174530+0200 | 2019-06-02T15:45:30Z",
        "20190602 174530 | 2019-06-02T14:45:30Z",
        "2019-06-02T17:45:30+0200 | 2019-06-02T15:45:30Z",
        "2019-06-02T17:45:30.5Z | 2019-06-02T17:45:30.500Z",
        "2019-06-02T1745Z | 2019-06-02T17:45:00Z",
        "1559490330 | 2019-06-02T15:45:30Z",
        "1559490330000 | 2019-06-02T15:45:30Z",
        "1559490330000000 | 2019-06-02T15:45:30Z",
        "1559490330000000000 | 2019-06-02T15:45:30Z",
        "1559490330.25 | 2019-06-02T15:45:30.250Z",
        "-864000000 | 1942-08-16T00:00:00Z",
        "02.06.2019 | 2019-06-02T00:00:00Z",
        "25/12/19 | 2019-12-25T00:00:00Z",
        "12/25/2019, 6:30 PM | 2019-12-25T15:30:00Z",
        "2-Jun-19 | 2019-06-02T00:00:00Z",
        "Thursday, June 6, 2019 at 6:10 AM | 2019-06-06T03:10:00Z",
        "Thu Jun 06 2019 06:10:00 GMT+0100 (British Summer Time) | 2019-06-06T05:10:00Z"
      })
  void aTimeIsReadAsItWasMeant(String value, String instant) {
    FieldDate date = FieldDate.of(value, NAIROBI, ZoneOffset.UTC);
    assertThat(date).isNotNull();
    assertThat(date.instant()).hasToString(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
        "1970-01-01T00:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "1900-01-01 00:00:00",
        "1601-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2624-05-30",
        "+300000-01-01",
        "+999999999-12-31T23:59:59Z",
        "99999999999999",
        "20241345",
        "20230230T101500Z",
        "Tue, 30 Feb 24 10:00:00 GMT",
        "31 Jun 2019",
        "03/07/21",
        "0",
        "-1",
        "null",
        "yesterday",
        "3 min read",
        "32.13.2019"
      })
  void whatIsNoTimeOfNewsIsNone(String value) {
    assertThat(FieldDate.of(value, NAIROBI, ZoneOffset.UTC)).isNull();
  }

  @Test
  void twoDigitsMeanTheLastYearThatCanBe() {
    int next = Year.now(ZoneOffset.UTC).getValue() + 1;
    assertThat(NewsYears.ofTwoDigits(next % 100)).isEqualTo(next);
    assertThat(NewsYears.ofTwoDigits((next + 1) % 100)).isEqualTo(next - 99);
  }
}
