package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureBagTest {
  private static int[] held(FeatureBag bag) {
    return Arrays.copyOf(bag.hashes(), bag.count());
  }

  @Test
  void aFeatureIsInItOnceHoweverOftenItIsSeen() {
    FeatureBag bag = new FeatureBag(0);
    bag.add(1, 7);
    bag.add(2, 7);
    bag.add(1, 7);
    bag.add(1, 7, 8);
    bag.add(1, 7, 8, 9);
    bag.add(1, 7, 8);
    assertThat(held(bag)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfATemplatesPartsCounts() {
    FeatureBag bag = new FeatureBag(0);
    bag.add(1, 7, 8);
    bag.add(1, 8, 7);
    bag.add(7, 1, 8);
    assertThat(bag.count()).isEqualTo(3);
  }

  @Test
  void itGrowsAndStillHoldsEachOnce() {
    FeatureBag bag = new FeatureBag(0);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 9000; i++) {
        bag.at(i + round);
        bag.add(3, i);
      }
    }
    assertThat(held(bag)).hasSize(9000).doesNotHaveDuplicates();
    assertThat(bag.hashes()[8999]).isEqualTo(Hash.mix(3, 8999));
    assertThat(bag.position(8999)).isEqualTo(8999);
  }

  @Test
  void aFeatureStandsWhereItWasSeenFirst() {
    FeatureBag bag = new FeatureBag(0);
    bag.add(1, 1);
    bag.at(4);
    bag.add(1, 2);
    bag.add(1, 1);
    bag.at(6);
    bag.add(1, 2);
    bag.add(1, 3);
    assertThat(bag.count()).isEqualTo(3);
    assertThat(bag.position(0)).isEqualTo(FeatureBag.NOWHERE);
    assertThat(bag.position(1)).isEqualTo(4);
    assertThat(bag.position(2)).isEqualTo(6);
  }

  @Test
  void clearedItHoldsNothingOfWhatItHeld() {
    FeatureBag bag = new FeatureBag(2);
    bag.at(3);
    for (int i = 0; i < 2000; i++) {
      bag.add(1, i);
    }
    bag.dense()[1] = 5;
    bag.clear();
    assertThat(bag.count()).isZero();
    assertThat(bag.dense()).containsExactly(0, 0);
    bag.add(1, 5);
    assertThat(held(bag)).containsExactly(Hash.mix(1, 5));
    assertThat(bag.position(0)).isEqualTo(FeatureBag.NOWHERE);
  }
}
