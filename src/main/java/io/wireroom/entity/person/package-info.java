/** Which names are one person. Entered by the room entity only. */
package io.wireroom.entity.person;
