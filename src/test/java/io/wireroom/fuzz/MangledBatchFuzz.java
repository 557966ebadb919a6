package io.wireroom.fuzz;

/** The whole batch; of the profile {@code fuzz}. */
class MangledBatchFuzz extends MangledBatch {
  @Override
  int files() {
    return 800;
  }
}
