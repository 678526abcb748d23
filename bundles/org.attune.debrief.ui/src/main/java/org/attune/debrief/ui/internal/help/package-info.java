/** The help of debriefs; its pages lie in {@code help/} of this bundle. Nobody enters. */
package org.attune.debrief.ui.internal.help;
