/** A store in memory that keeps the contract of the records' API as far as the console can see it. */
package org.attune.console.internal.store;
