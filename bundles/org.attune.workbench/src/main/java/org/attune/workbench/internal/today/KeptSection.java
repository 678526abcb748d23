package org.attune.workbench.internal.today;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Records whose bundle is not installed: they are kept, and people are told so. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.kept", label = "%today.kept", order = 92)
public final class KeptSection implements TodaySection {
    private static final Words WORDS = Words.of(KeptSection.class);

    private final Records records;
    private TodaySite site;
    private Sentences sentences;

    /** Made when Today is first shown. */
    @Activate
    public KeptSection(@Reference Records records) {
        this.records = records;
    }

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        sentences = new Sentences(parent);
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("counting"), this::missing, found -> {
            sentences.show(found);
            site.show(!found.isEmpty());
        });
    }

    private List<String> missing() throws RecordsException {
        Map<TypeName, Long> counts = new TreeMap<>(records.as(Reader.me()).counts());
        counts.keySet().removeIf(type -> records.type(type).isPresent());
        return counts.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> WORDS.text(each.getValue() == 1 ? "kept-but.one" : "kept-but.many", each.getKey(),
                        each.getValue()))
                .toList();
    }
}
