/**
 * Word lists: those that ship with Wireroom and those that a user adds. A new list is a file in the
 * resources' folder {@code lists} whose head names its columns, and its name in {@code index.tsv};
 * in {@code lists/rules} and {@code lists/train} lies what no user adds to.
 */
package io.wireroom.lexicon;
