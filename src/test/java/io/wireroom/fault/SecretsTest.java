package io.wireroom.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of texts, and what is left alone; what it costs, PatternsTest counts. */
class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ftp://ana:hunter2@host/in                          | ftp://ana:***@host/in
          ftp://ana:hunter2@host:21/in (x)                   | ftp://ana:***@host:21/in (x)
          cannot read s3a://AKIA:a/b+c=@bucket/in: no        | cannot read s3a://AKIA:***@bucket/in: no
          s3a://AKIA:p@ss@bucket/in                          | s3a://AKIA:***@bucket/in
          s3a://:hunter2@bucket                              | s3a://:***@bucket
          jdbc:postgresql://wire:hunter2@db/lake             | jdbc:postgresql://wire:***@db/lake
          from ftp://a:b1@h/x to sftp://c:d2@h/y             | from ftp://a:***@h/x to sftp://c:***@h/y
          http://u:12345@host/                               | http://u:***@host/
          https://ghp_abc@host/x                             | https://***@host/x
          https://b/k?X-Amz-Credential=AK%2F1&X-Amz-Signature=9f&a=1 | https://b/k?X-Amz-Credential=***&X-Amz-Signature=***&a=1
          https://b/k?a=1&X-Amz-Security-Token=9f)           | https://b/k?a=1&X-Amz-Security-Token=***)
          https://s.blob.core.windows.net/c?sv=1&sig=ab%2Bc  | https://s.blob.core.windows.net/c?sv=1&sig=***
          https://storage/b?GoogleAccessId=me&Signature=x    | https://storage/b?GoogleAccessId=***&Signature=***
          https://h/x?api_key=abc#top                        | https://h/x?api_key=***#top
          jdbc:postgresql://db/lake?user=a&password=hunter2  | jdbc:postgresql://db/lake?user=a&password=***
          jdbc:sqlserver://db;user=a;password=hunter2;x=1    | jdbc:sqlserver://db;user=a;password=***;x=1
          --conf spark.hadoop.fs.s3a.secret.key=abc --       | --conf spark.hadoop.fs.s3a.secret.key=*** --
          Unknown option: '--token=abc'                      | Unknown option: '--token=***'
          fs.s3a.access.key = AKIA                           | fs.s3a.access.key = ***
          """)
  void areTakenOut(String text, String told) {
    assertThat(Secrets.hidden(text)).isEqualTo(told);
    assertThat(Secrets.hidden(told)).as("once is enough").isEqualTo(told);
  }

  @Test
  void placesAreToldApartWithoutThem() {
    String one = Secrets.place("file:/landing/token=BTC/1.txt");
    assertThat(one).startsWith("file:/landing/token=***#").doesNotContain("BTC");
    assertThat(Secrets.place("file:/landing/token=BTC/2.txt")).isNotEqualTo(one);
    assertThat(Secrets.place("file:/landing/token=BTC/1.txt")).isEqualTo(one);
    assertThat(Secrets.place("ftp://ana:hunter2@host/in")).isEqualTo("ftp://ana:***@host/in");
    assertThat(Secrets.place("ftp://ana:hunter2@host/in?sig=a"))
        .isEqualTo(Secrets.place("ftp://ana:hunter3@host/in?sig=a"));
    assertThat(Secrets.place("hdfs://host/in")).isEqualTo("hdfs://host/in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hdfs://namenode:8020/in/a@b",
        "hdfs://namenode:8020",
        "s3a://bucket/2024-05-06/story@home.txt",
        "abfs://container@account.dfs.core.windows.net/x",
        "https://paper.example/story?id=7&page=2",
        "file:/news/a:b@c.txt",
        "mail ana@paper.example: 10:30",
        "unexpected token: END",
        "a.zip!/b.txt",
        "cannot link: (count = 3)",
        "http://host:8080/x@y"
      })
  void otherTextsAreLeftAlone(String text) {
    assertThat(Secrets.hidden(text)).isEqualTo(text);
  }
}
