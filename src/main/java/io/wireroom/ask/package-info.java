/** Questions to the tables: SQL on one's own machine. */
package io.wireroom.ask;
