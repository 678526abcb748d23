package org.attune.workbench.internal.help;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;
import org.osgi.service.component.annotations.Component;

/** The workbench's own help. */
@Component(service = HelpTopics.class)
@HelpTopicsContribution(id = "workbench", order = 0)
public final class WorkbenchHelp implements HelpTopics {}
