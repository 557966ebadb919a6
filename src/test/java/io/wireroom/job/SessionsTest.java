package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session is told beside what its user says. */
class SessionsTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"local", "local[2]", "local[*]", "local[*, 3]"})
  void aRunOnOneMachineListensToThatMachineAlone(String master) {
    assertThat(Sessions.wanted(given(master)))
        .containsEntry("spark.driver.host", "127.0.0.1")
        .containsEntry("spark.driver.bindAddress", "127.0.0.1")
        .containsEntry("spark.authenticate", "true")
        .containsEntry("spark.ui.enabled", "false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spark://h:7077", "yarn", "k8s://h", "local-cluster[2,1,1200]"})
  void aClusterIsItsUsersToLock(String master) {
    assertThat(Sessions.wanted(given(master)))
        .doesNotContainKeys("spark.driver.host", "spark.driver.bindAddress", "spark.authenticate");
  }

  @Test
  void whatSomebodySaysStays() {
    SparkConf given =
        given("local").set("spark.driver.bindAddress", "0.0.0.0").set("spark.ui.enabled", "true");

    assertThat(Sessions.wanted(given))
        .doesNotContainKeys("spark.driver.bindAddress", "spark.ui.enabled")
        .containsEntry("spark.authenticate", "true");
  }

  private static SparkConf given(String master) {
    SparkConf conf = new SparkConf(false);
    return master == null ? conf : conf.set("spark.master", master);
  }
}
