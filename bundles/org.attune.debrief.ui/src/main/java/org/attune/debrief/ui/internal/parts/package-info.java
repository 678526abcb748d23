/** Small parts that several rooms of this bundle use. Every room of this bundle may enter. */
package org.attune.debrief.ui.internal.parts;
