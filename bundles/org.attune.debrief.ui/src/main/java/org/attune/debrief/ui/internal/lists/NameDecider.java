package org.attune.debrief.ui.internal.lists;

import java.util.List;

import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Ideas;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Finding;
import org.attune.workbench.QuickFix;
import org.attune.workbench.QuickFixContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Mends an idea that nobody is named to decide on: asks who. */
@Component(service = QuickFix.class, scope = ServiceScope.PROTOTYPE)
@QuickFixContribution(id = "debrief.name-decider", kinds = NameDecider.KIND)
public final class NameDecider implements QuickFix {
    /** The kind of the finding. */
    static final String KIND = "debrief.nobody-decides";
    private static final Words WORDS = Words.of(NameDecider.class);

    private final Ideas ideas;
    private final Vocabularies vocabularies;
    private final Writing writing;

    /** The fix over these services. */
    @Activate
    public NameDecider(@Reference Ideas ideas, @Reference Vocabularies vocabularies, @Reference Writing writing) {
        this.ideas = ideas;
        this.vocabularies = vocabularies;
        this.writing = writing;
    }

    @Override
    public List<Fix> fixes(Finding finding, Site site) {
        return finding.subject().map(idea -> new Fix(WORDS.text("ideas.fix"), () -> ask(idea, site))).stream().toList();
    }

    private void ask(RecordId idea, Site site) {
        site.background().call(WORDS.text("ideas.reading"), () -> ideas.find(idea),
                found -> found
                        .ifPresent(kept -> new IdeaDialog(ideas, vocabularies).change(site, writing.on(site), kept,
                                () -> site.messages().done(WORDS.text("ideas.named")))));
    }
}
