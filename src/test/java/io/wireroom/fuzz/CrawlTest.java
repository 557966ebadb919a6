package io.wireroom.fuzz;

/** A few hundred pages. */
class CrawlTest extends CrawlBatch {
  @Override
  int pages() {
    return 400;
  }
}
