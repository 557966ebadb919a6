/** What tokens are: parts of speech, lemmas; features, models and their training. Plain Java. */
package io.wireroom.tag;
