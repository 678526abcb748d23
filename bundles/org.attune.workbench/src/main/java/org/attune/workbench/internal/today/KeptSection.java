package org.attune.workbench.internal.today;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.attune.packs.Installed;
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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ServiceScope;

/** Records whose bundle is not installed: they are kept, and people are told so. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.kept", label = "%today.kept", order = 92)
public final class KeptSection implements TodaySection {
    private static final Words WORDS = Words.of(KeptSection.class);

    private final Records records;
    private final Optional<Installed> installed;
    private TodaySite site;
    private Sentences sentences;

    /** Made when Today is first shown. */
    @Activate
    public KeptSection(@Reference Records records,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Installed installed) {
        this(records, Optional.ofNullable(installed));
    }

    /** The same beside whatever knows what is installed. */
    public KeptSection(Records records, Optional<Installed> installed) {
        this.records = records;
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
        site.background().call(WORDS.text("counting"), this::missing, found -> {
            sentences.show(found);
            site.show(!found.isEmpty());
        });
    }

    private List<String> missing() throws RecordsException {
        Map<TypeName, Long> counts = new TreeMap<>(records.as(Reader.me()).counts());
        counts.keySet().removeIf(type -> records.type(type).isPresent());
        return counts.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> sentence(each.getKey(), each.getValue())).toList();
    }

    private String sentence(TypeName type, long count) {
        return WORDS.text(count == 1 ? "kept.one" : "kept.many", type, count) + " " + needs(type);
    }

    /** An installed feature that should bring the type does not work just now. */
    private String needs(TypeName type) {
        return installed.flatMap(here -> here.bringing(type.value()))
                .map(feature -> WORDS.text("kept.feature", feature.title()))
                .orElseGet(() -> WORDS.text("kept.unknown"));
    }
}
