/** Whether two quotes are the same words, and how far they travelled; plain Java. */
package io.wireroom.story.said;
