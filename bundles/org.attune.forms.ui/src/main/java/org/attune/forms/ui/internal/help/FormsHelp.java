package org.attune.forms.ui.internal.help;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;
import org.osgi.service.component.annotations.Component;

/** How to answer forms and to make them. */
@Component(service = HelpTopics.class)
@HelpTopicsContribution(id = "forms", order = 60)
public final class FormsHelp implements HelpTopics {}
