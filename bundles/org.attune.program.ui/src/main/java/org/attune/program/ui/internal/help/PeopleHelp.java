package org.attune.program.ui.internal.help;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;
import org.osgi.service.component.annotations.Component;

/** How to keep who takes part, who mentors whom, and what they agreed on. */
@Component(service = HelpTopics.class)
@HelpTopicsContribution(id = "people", order = 40)
public final class PeopleHelp implements HelpTopics {}
