/** Places and bodies, and the country that each belongs to. Entered by the room entity only. */
package io.wireroom.entity.place;
