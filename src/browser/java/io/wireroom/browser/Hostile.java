package io.wireroom.browser;

/** Text that would act if it were taken for markup. */
final class Hostile {
  /**
   * In it {@code window.hacked} is set in every way that a page knows; no single quotation marks.
   */
  static final String TEXT =
      "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2>"
          + "<svg onload=window.hacked=3></svg><!-- ${scripts} \u202Edesrever\u2028 {{constructor}}";

  private Hostile() {}
}
