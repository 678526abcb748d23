package org.attune.mentoring.report.internal;

import java.util.List;

import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Said;
import org.attune.records.Records;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.words.Words;

/** A record of any type on paper: each member that says something, under what the schema of its type calls it. */
final class PlainBlocks {
    private static final Words WORDS = Words.of(PlainBlocks.class);

    private final Records records;

    PlainBlocks(Records records) {
        this.records = records;
    }

    List<Block> of(Carried record) {
        List<Fact> facts = Said.by(record, records.type(record.type())).stream()
                .map(said -> new Fact(said.what(), said.text())).toList();
        String label = record.label().isBlank() ? record.type().value() : record.label();
        String title = record.date().map(day -> WORDS.text("learner.entry", Texts.day(day), label)).orElse(label);
        return List.of(new Heading(1, title),
                facts.isEmpty() ? new Paragraph(WORDS.text("plain.nothing")) : new Facts(facts));
    }
}
