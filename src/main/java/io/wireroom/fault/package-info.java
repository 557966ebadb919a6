/** What a run can end in, other than well. */
package io.wireroom.fault;
