/** What many articles tell together: copies and versions, quotes, people, daily figures. */
package io.wireroom.story;
