/** Where sentences end and words begin, by rule. */
package io.wireroom.token;
