package org.attune.debrief.report.internal;

import java.util.List;

import org.attune.debrief.Wording;
import org.attune.records.Query;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.ReportContribution;
import org.attune.report.ReportKind;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The words that a team has agreed on, to hang on a wall. */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.words", label = "%report.words")
public final class WordsReport extends TeamReport {
    private static final Words WORDS = Words.of(WordsReport.class);

    /** The kind, on the words of the unlocked workspace. */
    @Activate
    public WordsReport(@Reference Records records) {
        super(records, "words");
    }

    @Override
    List<Block> blocks(Handed handed) throws RecordsException {
        List<Wording> words = handed.all(Query.of(Wording.TYPE), Wording.class);
        List<List<String>> rows = words.stream()
                .map(one -> List.of(one.say(), one.insteadOfInWords(), one.why())).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(WORDS.text("words.caption"),
                        List.of(WORDS.text("words.say"), WORDS.text("words.instead"), WORDS.text("words.why")), rows));
    }
}
