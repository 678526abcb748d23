package org.attune.program.ui.internal.people;

import java.util.List;

import org.attune.program.Cohort;
import org.attune.program.Programs;
import org.attune.program.ui.internal.parts.RecordEditor;
import org.attune.records.Records;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.EditorSite;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.parts.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The editor of a cohort. Seeds: {@code name}, {@code draft} (a draft's key). */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "program.cohort", label = "%editor.cohort", icon = "icons/person.svg")
public final class CohortEditor extends RecordEditor<Cohort> implements Editor {
    private static final Words WORDS = Words.of(CohortEditor.class);

    private final CohortDesk desk;

    /** The editor over these services. */
    @Activate
    public CohortEditor(@Reference Records records, @Reference Programs programs) {
        this(new CohortDesk(records, programs));
    }

    private CohortEditor(CohortDesk desk) {
        super(desk, new CohortForm(desk), "cohort");
        this.desk = desk;
    }

    /** That others have changed too is told, with a way back. */
    @Override
    protected void afterSaving(EditorSite site) {
        List<Saved> act = desk.lastAct();
        if (act.size() > 1) {
            site.messages().done(WORDS.text("cohort.carried", act.size() - 1),
                    new Choice(WORDS.text("cohort.undo"), () -> takeBack(site, act)));
        }
    }

    private void takeBack(EditorSite site, List<Saved> act) {
        site.background().call(WORDS.text("cohort.undoing"), () -> desk.takeBack(act),
                undone -> site.messages().done(WORDS.text("cohort.undone")),
                why -> site.messages().failed(Told.of(WORDS, "cohort.unmended", why), why));
    }
}
