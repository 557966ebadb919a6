package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.Misuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputApartTest {
  @TempDir private Path top;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(top.resolve("in/deep"));
    Files.createDirectories(top.resolve("work/tables"));
    Files.writeString(top.resolve("in/a.txt"), "text");
    Files.createSymbolicLink(top.resolve("link"), Path.of("in"));
    Files.createSymbolicLink(top.resolve("later"), Path.of("in/not-yet"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {top}/in            | {top}/in
          {top}/in            | {top}/in/
          {top}/in            | file:{top}/in
          file://{top}/in     | {top}/in
          FILE:{top}/in       | {top}/in
          {top}/in            | File://{top}/in
          {top}/in            | {top}/other/../in
          {top}/in            | {top}/./in/.
          {top}/in            | {top}/link
          {top}/link          | {top}/in
          {top}/in            | {top}/later
          {top}/in            | {top}/later/tables
          {top}/in            | {top}/in/tables
          {top}/in            | {top}/link/new/tables
          {top}/in/deep       | {top}/in
          {top}/in            | {top}
          {top}/in            | /
          {top}/in/a.txt      | {top}/in
          {top}/in/a.txt      | {top}/in/a.txt
          {top}/in/*.txt      | {top}/in
          {top}/in/*          | {top}/in/tables
          {top}/*             | {top}/tables
          {top}/*/deep        | {top}/in
          {top}/{in,other}    | {top}/other/tables
          {top}/{in/x,out/y}  | {top}/out/y/z
          {top}/i[mn]         | {top}/in
          {top}/other {top}/in | {top}/in
          in                  | in
          ./in                | in/../in
          viewfs://test/top/in | VIEWFS://test/top/in/tables
          viewfs://test/top/* | viewfs://Test/top/in
          """)
  void meetsItsInput(String given, String output) {
    assertThatThrownBy(() -> check(given, output))
        .isInstanceOf(Misuse.class)
        .hasMessageStartingWith("Cannot write tables: the output and an input are one, or one lies")
        .hasMessageEndingWith("output " + filled(output) + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {top}/in            | {top}/out
          {top}/in            | {top}/in2
          {top}/in/deep       | {top}/in/tables
          {top}/in/*.txt      | {top}/in/tables
          {top}/*/a.txt       | {top}/in/tables
          viewfs://test/top/in | viewfs://test/top/out
          {top}/in            | viewfs://test/top/in
          """)
  void liesApart(String given, String output) {
    assertThatCode(() -> check(given, output)).doesNotThrowAnyException();
  }

  private void check(String given, String output) {
    List<String> inputs = Arrays.stream(filled(given).split(" ")).toList();
    Configuration hadoop = new Configuration();
    hadoop.set("fs.viewfs.mounttable.test.link./top", top.toUri().toString());
    hadoop.set("fs.viewfs.mounttable.Test.link./top", top.toUri().toString());
    OutputApart.check(hadoop, inputs, filled(output));
  }

  private String filled(String text) {
    return text.replace("{top}", top.toString());
  }
}
