package io.wireroom.quote;

import java.time.LocalDate;

/**
 * How, to whom and when something was said.
 *
 * @param cueClass what the cue tells beside; null where there is no cue
 * @param addressee to whom, as written ({@code reporters}); null where the text does not say
 * @param saidOn the day; null where the text tells none or the article has no date
 */
public record Circumstances(CueClass cueClass, String addressee, LocalDate saidOn) {}
