package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.FivePractices;
import org.attune.debrief.PracticeKey;
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

/**
 * The five practices over time, told in words for the facilitator, and for the lead of faculty development where the
 * facilitator agrees. Nothing is counted.
 */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.five-practices", label = "%report.five")
public final class FivePracticesReport extends TeamReport {
    private static final Words WORDS = Words.of(FivePracticesReport.class);

    /** The kind, on the debriefs of the unlocked workspace. */
    @Activate
    public FivePracticesReport(@Reference Records records) {
        super(records, "five");
    }

    @Override
    List<Block> blocks(Handed handed) throws RecordsException {
        List<Block> blocks = new ArrayList<>();
        for (FivePractices one : handed.all(Query.of(FivePractices.TYPE), FivePractices.class)) {
            if (!one.practices().isEmpty()) {
                blocks.add(new Block.Heading(1, Texts.day(one.date())));
                blocks.add(new Block.Paragraph(told(one)));
                nextTime(one, blocks);
            }
        }
        return blocks;
    }

    private static String told(FivePractices practices) {
        String there = names(practices.there());
        String toTry = names(practices.toTry());
        if (there.isEmpty()) {
            return toTry.isEmpty() ? WORDS.text("five.unsaid") : WORDS.text("five.to-try", toTry);
        }
        return toTry.isEmpty() ? WORDS.text("five.present", there) : WORDS.text("five.both", there, toTry);
    }

    private static String names(List<String> keys) {
        return keys.stream().map(PracticeKey::inWords).collect(Collectors.joining(", "));
    }

    private static void nextTime(FivePractices practices, List<Block> blocks) {
        List<String> notes = practices.practices().stream().map(ConfirmedPractice::note)
                .filter(note -> !note.isBlank()).toList();
        blocks.add(new Block.Bullets(notes));
    }
}
