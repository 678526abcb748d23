/** The lines of a form on the screen, and what stands above them. */
package org.attune.forms.ui.internal.pane;
