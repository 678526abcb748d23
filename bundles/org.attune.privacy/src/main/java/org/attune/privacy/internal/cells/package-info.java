/** Small cells: what must be hidden, what else so that it stays hidden, and which questions together tell too much. */
package org.attune.privacy.internal.cells;
