/** How a sentence feels about those it names. */
package io.wireroom.sentiment;
