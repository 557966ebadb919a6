/** Readers of labelled files, and scorers. */
package io.wireroom.evaluate;
