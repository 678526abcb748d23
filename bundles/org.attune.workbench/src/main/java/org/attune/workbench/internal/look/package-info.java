/**
 * The colours in which we draw what the platform does not draw, so that they stand out in every look. Every room of the
 * window may enter; this one enters none of them. The look itself is chosen in {@code org.attune.workbench.display}.
 */
package org.attune.workbench.internal.look;
