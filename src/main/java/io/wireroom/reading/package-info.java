/**
 * What one reads of a sentence before judging it: sentiment words with what turns them, its tree
 * and clauses, who speaks. Sentiment and stance both build on it.
 */
package io.wireroom.reading;
