/** Written amounts: money and quantities. */
package io.wireroom.amount;
