package org.attune.report.ui.internal;

import org.attune.records.Records;
import org.attune.report.Printing;
import org.attune.report.Reports;
import org.attune.words.Words;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Print the selected record, or save it as a file. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "report.print", label = "%command.print", menu = "file", key = "M1+P", order = 210)
public final class PrintCommand implements Command {
    private static final Words WORDS = Words.of(PrintCommand.class);

    private final PrintDesk desk;

    /** The command, while a workspace is unlocked. */
    @Activate
    public PrintCommand(@Reference Records records, @Reference Reports reports, @Reference Printing printing) {
        this.desk = new PrintDesk(records, reports, printing);
    }

    @Override
    public void run(Site site) {
        site.background().call(WORDS.text("looking"), () -> desk.choices(site.selected()), choices -> {
            if (choices.isEmpty()) {
                site.messages().warn(WORDS.text("nothing"));
            } else {
                new PrintDialog(site, desk, choices, FileQuestion::ask).open();
            }
        });
    }
}
