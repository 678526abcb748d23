/** How debriefs are led, kept and found; nobody enters from outside. */
package org.attune.debrief.internal;
