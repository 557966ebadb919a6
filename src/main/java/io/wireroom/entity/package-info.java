/**
 * Mentions, and the entities behind them. Inner rooms find titles, tell places and persons apart,
 * and say whom pronouns and nouns mean.
 */
package io.wireroom.entity;
