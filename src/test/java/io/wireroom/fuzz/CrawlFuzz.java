package io.wireroom.fuzz;

/** Five thousand pages; of the profile {@code fuzz}. */
class CrawlFuzz extends CrawlBatch {
  @Override
  int pages() {
    return 5000;
  }
}
