/** Mentions, the people and places behind them, titles, countries. */
package io.wireroom.entity;
