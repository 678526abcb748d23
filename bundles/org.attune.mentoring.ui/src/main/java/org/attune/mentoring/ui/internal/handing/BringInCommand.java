package org.attune.mentoring.ui.internal.handing;

import java.nio.file.Path;

import org.attune.words.Words;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Bring a learner's record in. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "mentoring.bring-in", label = "%command.bringin", menu = "file", order = 222)
public final class BringInCommand implements Command {
    private static final Words WORDS = Words.of(BringInCommand.class);

    private final HandingDesk desk;

    /** The command. */
    @Activate
    public BringInCommand(@Reference HandingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(Site site) {
        FileDialog dialog = new FileDialog(site.shell(), SWT.OPEN);
        dialog.setText(WORDS.text("bringin.title"));
        dialog.setFilterExtensions(new String[]{"*.json", "*"});
        String file = dialog.open();
        if (file != null) {
            BringInDialog.read(site, desk, Path.of(file));
        }
    }
}
