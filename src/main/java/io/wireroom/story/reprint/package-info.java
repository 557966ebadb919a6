/**
 * Which of two articles was made from the other: fingerprints of texts, copies, versions, what
 * changed between versions, and which articles are about one event. Plain Java, two articles at a
 * time.
 */
package io.wireroom.story.reprint;
