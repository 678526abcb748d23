package org.attune.mentoring.ui.internal.help;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;
import org.osgi.service.component.annotations.Component;

/** How to log encounters and to come back to them. */
@Component(service = HelpTopics.class)
@HelpTopicsContribution(id = "mentoring", order = 20)
public final class MentoringHelp implements HelpTopics {}
