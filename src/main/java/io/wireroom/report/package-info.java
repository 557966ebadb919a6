/** The tables as a page to look at: figures, charts, and the articles with their rows marked. */
package io.wireroom.report;
