package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.PositivePractice;
import org.attune.records.Query;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.report.Block;
import org.attune.report.ReportContribution;
import org.attune.report.ReportKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Practices worth sharing, as far as they may be told to whoever reads. */
@Component(service = ReportKind.class, scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "debrief.practices", label = "%report.practices")
public final class PracticesReport extends TeamReport {
    /** The kind, on the practices of the unlocked workspace. */
    @Activate
    public PracticesReport(@Reference Records records) {
        super(records, "practices");
    }

    @Override
    List<Block> blocks(Handed handed) throws RecordsException {
        List<Block> blocks = new ArrayList<>();
        for (PositivePractice practice : handed.all(Query.of(PositivePractice.TYPE), PositivePractice.class)) {
            String said = Stream.of(practice.text(), practice.whyItWorked(), practice.debate())
                    .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
            blocks.add(new Block.Bullets(List.of(said)));
        }
        return blocks;
    }
}
