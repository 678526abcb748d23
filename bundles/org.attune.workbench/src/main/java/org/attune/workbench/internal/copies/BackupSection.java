package org.attune.workbench.internal.copies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Backups;
import org.attune.words.Words;
import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The age of the last backup, when it is over a week, and of something kept that has none. */
@Component(service = TodaySection.class, scope = ServiceScope.PROTOTYPE)
@TodayContribution(id = "workbench.backup", label = "", order = 90)
public final class BackupSection implements TodaySection {
    private static final Words WORDS = Words.of(BackupSection.class);
    private static final long DAYS = 7;
    private static final int WIDTH = 600;

    private final Backups backups;
    private final Records records;
    private final Clock clock;
    private TodaySite site;
    private Link words;

    /** Made when Today is first shown. */
    @Activate
    public BackupSection(@Reference Backups backups, @Reference Records records) {
        this(backups, records, Clock.systemUTC());
    }

    /** The same at another time. */
    public BackupSection(Backups backups, Records records, Clock clock) {
        this.backups = backups;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void create(Composite parent, TodaySite around) {
        site = around;
        words = WidgetIds.set(new Link(parent, SWT.WRAP), "backup.age");
        words.setLayoutData(Grids.wideFrom(Letters.grown(WIDTH)));
        words.addListener(SWT.Selection, event -> site.run("workbench.backup"));
        Runnable listening = backups.onMade(Hop.to(words, this::refresh));
        words.addListener(SWT.Dispose, event -> listening.run());
        site.show(false);
    }

    @Override
    public void refresh() {
        site.background().call(WORDS.text("looking"), this::sentence, said -> {
            said.ifPresent(words::setText);
            site.show(said.isPresent());
        });
    }

    private Optional<String> sentence() throws RecordsException {
        Optional<Instant> last = backups.last();
        return last.isPresent() ? last.flatMap(this::old) : none();
    }

    private Optional<String> old(Instant last) {
        long days = Duration.between(last, clock.instant()).toDays();
        return Optional.of(WORDS.text("age", days)).filter(any -> days > DAYS);
    }

    private Optional<String> none() throws RecordsException {
        boolean kept = records.as(Reader.me()).counts().values().stream().anyMatch(count -> count > 0);
        return Optional.of(WORDS.text("none")).filter(any -> kept);
    }
}
