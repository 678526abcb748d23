package org.attune.workbench.internal.editors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.EditorSite;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;

/** The site of an editor in its tab. */
final class EditorSeat extends PartSite implements EditorSite {
    private final EditorTab tab;

    EditorSeat(Navigator navigator, EditorTab tab) {
        super(navigator);
        this.tab = tab;
    }

    @Override
    public TypeName type() {
        return tab.type();
    }

    @Override
    public Optional<RecordId> record() {
        return tab.record();
    }

    @Override
    public Map<String, String> seed() {
        return tab.seed();
    }

    @Override
    public void title(String text) {
        ifOpen(() -> tab.title(text));
    }

    @Override
    public void dirty(boolean unsaved) {
        ifOpen(() -> tab.dirty(unsaved));
    }

    @Override
    public void became(RecordId record) {
        ifOpen(() -> tab.became(record));
    }

    @Override
    public void audience(Audience audience) {
        ifOpen(() -> tab.audience(audience));
    }

    @Override
    public void kept(Instant when) {
        ifOpen(() -> tab.kept(when));
    }

    @Override
    public void close() {
        ifOpen(tab::requestClose);
    }
}
