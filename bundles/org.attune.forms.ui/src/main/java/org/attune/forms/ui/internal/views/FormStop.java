package org.attune.forms.ui.internal.views;

import org.attune.forms.Form;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.privacy.ui.Notes;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.Room;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A form being filled in, with something that is still missing. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "forms.response", label = "%tour.response", order = 60)
public final class FormStop extends WindowStop implements TourStop {
    private static final Words WORDS = Words.of(FormStop.class);
    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;

    private final Notes notes;

    /** The stop. */
    @Activate
    public FormStop(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    protected Shell open(Site site) {
        Shell shell = new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(WORDS.text("tour.title"));
        shell.setLayout(new FillLayout());
        FormSetting setting = FormSetting.of(site, notes.of(left -> {}), "tour");
        FormPane pane = new FormPane(shell, Filling.begin(Form.of(form())), setting);
        shell.setSize(WIDTH, HEIGHT);
        Room.onScreen(shell);
        shell.open();
        pane.tellProblems();
        return shell;
    }

    private static JsonObject form() {
        JsonArray items = new JsonArray();
        items.add(item("round", "boolean", true));
        items.add(item("moment", "text", true));
        items.add(item("day", "date", false));
        JsonObject form = new JsonObject();
        form.add("item", items);
        return form;
    }

    private static JsonObject item(String name, String type, boolean required) {
        JsonObject item = new JsonObject();
        item.addProperty("linkId", name);
        item.addProperty("type", type);
        item.addProperty("text", WORDS.text("tour." + name));
        item.addProperty("required", required);
        return item;
    }
}
