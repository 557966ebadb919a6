/** The language rooms run in order over one article. */
package io.wireroom.analysis;
