/** Attributions: who said what. */
package io.wireroom.quote;
