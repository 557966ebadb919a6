package io.wireroom.fuzz;

/** A tenth of the batch. */
class MangledBatchTest extends MangledBatch {
  @Override
  int files() {
    return 80;
  }
}
