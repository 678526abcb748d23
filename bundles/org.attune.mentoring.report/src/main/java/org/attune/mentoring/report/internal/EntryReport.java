package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.report.ReportContribution;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One entry. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "mentoring.entry", label = "%report.entry", types = "mentoring.entry")
public final class EntryReport implements ReportKind {
    private static final Words WORDS = Words.of(EntryReport.class);

    private final Records records;
    private final Codes codes;
    private final Vocabularies vocabularies;
    private final EntryBlocks blocks;

    /** The kind, on the log of the unlocked workspace. */
    @Activate
    public EntryReport(@Reference Records records, @Reference People people, @Reference Vocabularies vocabularies,
            @Reference Frameworks frameworks) {
        this.records = records;
        this.codes = new Codes(people);
        this.vocabularies = vocabularies;
        this.blocks = new EntryBlocks(vocabularies, frameworks);
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        RecordId id = request.subject()
                .orElseThrow(() -> new ReportException(Reason.WRONG_SUBJECT, WORDS.text("entry.unknown")));
        Entry entry = new Handed(records, request.reader()).entry(id).orElseThrow(() -> missing(id, request));
        String code = codes.of(entry);
        List<Block> all = new ArrayList<>();
        all.add(new Block.Facts(blocks.facts(entry, code)));
        blocks.incident(entry).ifPresent(all::add);
        all.addAll(blocks.texts(entry, 1));
        all.add(Texts.madeFor(request.reader()));
        return new Report(title(entry, code), Texts.language(), all, Optional.of(WORDS.text("footer")));
    }

    private ReportException missing(RecordId id, ReportRequest request) {
        return new Handed(records, request.reader()).isThere(id, Entry.TYPE)
                ? new ReportException(Reason.NOT_FOR_READER,
                        WORDS.text("entry.not_shared", Texts.recipient(request.reader())))
                : new ReportException(Reason.WRONG_SUBJECT, WORDS.text("entry.unknown"));
    }

    private String title(Entry entry, String code) {
        if (entry.isOwnReflection()) {
            return WORDS.text("entry.own");
        }
        String kind = entry.encounter().kind();
        String what = kind.isBlank()
                ? WORDS.text("entry.plain")
                : capital(vocabularies.label(Vocabulary.CONTACT_KIND, kind));
        return WORDS.text("entry.title", what, code);
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.getDefault(Locale.Category.DISPLAY))
                + word.substring(first);
    }
}
