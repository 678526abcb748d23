package org.attune.workbench.internal.tabs;

import org.attune.workbench.internal.docking.Box;
import org.eclipse.swt.widgets.Composite;

/**
 * What letting go of a tab would do now.
 *
 * @param host what the outline is drawn over
 * @param outline where the tab would stand, in the host's coordinates; of no size for no outline
 * @param act does it
 */
public record Drop(Composite host, Box outline, Runnable act) {}
