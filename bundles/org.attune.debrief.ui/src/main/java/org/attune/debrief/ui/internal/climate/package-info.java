/** How groups felt in debriefs, several together. Nobody enters here. */
package org.attune.debrief.ui.internal.climate;
