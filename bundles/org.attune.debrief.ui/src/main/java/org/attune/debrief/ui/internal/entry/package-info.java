/** A few fields that are asked for in a small window, and kept. Every room of this bundle may enter. */
package org.attune.debrief.ui.internal.entry;
