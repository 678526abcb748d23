/** How a roster is read: bytes to text, text to cells, cells to people. Pure, but for the words. */
package org.attune.program.internal.roster;
