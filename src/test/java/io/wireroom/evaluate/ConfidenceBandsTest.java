package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceBandsTest {
  @Test
  void rowsAreCountedByTenths() {
    ConfidenceBands bands = new ConfidenceBands();
    bands.add(0, false);
    bands.add(0.49, true);
    bands.add(0.5, true);
    bands.add(0.7, true);
    bands.add(0.8, true);
    bands.add(0.89, false);
    bands.add(0.9, true);
    bands.add(1, true);
    assertThat(bands.table().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .containsExactly(
            "below .5 2 rows 50.0 % right",
            ".5 to .6 1 rows 100.0 % right",
            ".7 to .8 1 rows 100.0 % right",
            ".8 to .9 2 rows 50.0 % right",
            ".9 to 1 2 rows 100.0 % right",
            ">= .8 4 rows 75.0 % right");
    assertThat(bands.json().at("/bands")).hasSize(6);
    assertThat(bands.json().at("/at_confidence_.8/rows").asInt()).isEqualTo(4);
  }

  @Test
  void noRowsAreNoFault() {
    assertThat(new ConfidenceBands().table()).contains(">= .8", " 0 rows", " 0.0 % right");
  }
}
