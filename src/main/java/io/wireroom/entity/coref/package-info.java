/** Whom pronouns and nouns mean. Entered by the room entity only. */
package io.wireroom.entity.coref;
