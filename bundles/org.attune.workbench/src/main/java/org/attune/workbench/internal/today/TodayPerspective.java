package org.attune.workbench.internal.today;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;
import org.osgi.service.component.annotations.Component;

/** Where the day begins. */
@Component(service = Perspective.class)
@PerspectiveContribution(id = "today", label = "%perspective.today", icon = "icons/today.svg", order = 0)
public final class TodayPerspective implements Perspective {}
