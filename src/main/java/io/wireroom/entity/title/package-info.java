/** Titles and employers beside names. Entered by the room entity only. */
package io.wireroom.entity.title;
