package org.attune.debrief.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Phase;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.PublishedForm;
import org.attune.records.RecordsException;
import org.attune.words.Languages;

/** The frameworks that a site made of ours, or of nothing, as forms of its own; none where forms are not installed. */
final class SiteFrameworks {
    private volatile Optional<FormLibrary> library = Optional.empty();

    void use(Optional<FormLibrary> found) {
        library = found;
    }

    List<DebriefFramework> all() throws RecordsException {
        List<DebriefFramework> found = new ArrayList<>();
        Optional<FormLibrary> now = library;
        if (now.isPresent()) {
            for (ListedForm listed : now.get().all()) {
                framework(now.get(), listed).filter(SiteFrameworks::usable).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Copies the form of a framework into the vault, so that it can be read as it was when it was used. */
    void keep(DebriefFramework framework) throws RecordsException {
        Optional<FormLibrary> now = library;
        Optional<PublishedForm> form = now.isPresent() ? now.get().open(framework.canonical()) : Optional.empty();
        if (form.isPresent()) {
            now.get().keep(form.get());
        }
    }

    private static Optional<DebriefFramework> framework(FormLibrary from, ListedForm listed) throws RecordsException {
        return listed.own().isPresent() && listed.newest().isPresent()
                ? from.open(listed.canonical()).map(SiteFrameworks::read)
                : Optional.empty();
    }

    private static DebriefFramework read(PublishedForm form) {
        return FrameworkForm.read(form.form().json(), Languages.current().getLanguage());
    }

    /** It begins with agreeing the space: without that nothing may be written down. */
    private static boolean usable(DebriefFramework framework) {
        return framework.phases().stream().findFirst().filter(Phase::agrees).isPresent();
    }
}
