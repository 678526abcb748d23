package org.attune.workbench.internal.perspectives;

import java.util.List;

import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.tabs.DockArea;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;

/**
 * What all perspectives of a window stand on.
 *
 * @param navigator the window
 * @param area where their stacks are
 * @param middle the control of the middle, a child of the area
 * @param pages the folder of the middle in which views stand, before the editors
 * @param edges where minimised stacks are, each at its own
 */
public record Ground(Navigator navigator, DockArea area, Control middle, CTabFolder pages, List<Trim> edges) {}
