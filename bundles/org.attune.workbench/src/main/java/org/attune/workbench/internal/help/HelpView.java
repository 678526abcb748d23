package org.attune.workbench.internal.help;

import static org.attune.workbench.Place.CENTER;

import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.parts.Hop;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Help in the middle, where there is room to read; it goes beside the work as every view does. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = HelpView.ID, label = "%help", icon = "icons/help.svg", perspectives = {}, place = CENTER)
public final class HelpView implements View {
    /** Its id. */
    public static final String ID = "workbench.help";

    private final HelpShelf shelf;
    private final KeyChoices commands;
    private final Catalogue catalogue;
    private HelpPane pane;
    private Runnable listening = () -> {};

    /** Made when it is first shown. */
    @Activate
    public HelpView(@Reference HelpShelf shelf, @Reference KeyChoices commands, @Reference Catalogue catalogue) {
        this.shelf = shelf;
        this.commands = commands;
        this.catalogue = catalogue;
    }

    @Override
    public void create(Composite parent, Site site) {
        pane = new HelpPane(parent, site.shell(), site, shelf, commands);
        listening = catalogue.onChange(Hop.to(parent, pane::look));
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public void closing() {
        listening.run();
    }
}
