package org.attune.workbench.internal.today;

import org.attune.packs.Installed;
import org.attune.packs.Problem;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Bundles that do not work, and why. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.problems", label = "%today.problems", order = 95)
public final class ProblemsSection implements TodaySection {
    private static final Words WORDS = Words.of(ProblemsSection.class);

    private final Installed installed;
    private TodaySite site;
    private Sentences sentences;

    /** Made when Today is first shown. */
    @Activate
    public ProblemsSection(@Reference Installed installed) {
        this.installed = installed;
    }

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        sentences = new Sentences(parent);
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("looking"), installed::problems, problems -> {
            sentences.show(problems.stream().map(Problem::text).toList());
            site.show(!problems.isEmpty());
        });
    }
}
