/** Days that words tell, seen from the day an article was published. */
package io.wireroom.date;
