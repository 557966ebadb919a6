/** Word lists: those that ship with Wireroom and those that a user adds. */
package io.wireroom.lexicon;
