/**
 * Dates: those of fields and lines, and the days that words tell, seen from the day an article was
 * published.
 */
package io.wireroom.date;
