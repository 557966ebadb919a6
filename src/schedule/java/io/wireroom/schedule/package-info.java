/**
 * What schedulers do over days, on a scheduler that runs: behind a profile, as it takes minutes.
 */
package io.wireroom.schedule;
