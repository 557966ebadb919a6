/**
 * Which word hangs on which, and how: Universal Dependencies by a greedy transition parser. Plain
 * Java; knows only {@code learn}, {@code tag} and {@code text}.
 */
package io.wireroom.syntax;
