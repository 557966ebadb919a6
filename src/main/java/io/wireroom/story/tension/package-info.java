/** How tense two countries are by a day's stories, and how sure that is. Plain Java. */
package io.wireroom.story.tension;
