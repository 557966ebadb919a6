/**
 * Commands that make shipped word lists out of public data sets. They are no part of the job's jar:
 * {@code mvn -P lists test -Dlist=ImportGivenNames -Ddata=DIR -Doutput=PATH} compiles and runs one.
 */
package io.wireroom.lists;
