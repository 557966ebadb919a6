/** Files to articles, or to rejects with their reason. */
package io.wireroom.corpus;
