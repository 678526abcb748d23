package org.attune.debrief.ui.internal.help;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;
import org.osgi.service.component.annotations.Component;

/** How to lead a debrief, and what to do with what comes of it. */
@Component(service = HelpTopics.class)
@HelpTopicsContribution(id = "debrief", order = 30)
public final class DebriefHelp implements HelpTopics {}
