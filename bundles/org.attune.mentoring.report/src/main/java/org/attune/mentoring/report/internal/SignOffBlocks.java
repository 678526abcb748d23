package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.mentoring.SignOff;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.words.Words;

/** Signatures and addenda on paper, with the seal of what was signed. */
final class SignOffBlocks {
    private static final Words WORDS = Words.of(SignOffBlocks.class);

    private SignOffBlocks() {
    }

    static List<Block> of(Entry entry, int level) {
        List<Block> blocks = new ArrayList<>();
        entry.signOff().filter(SignOff::signed).ifPresent(signed -> {
            blocks.add(new Heading(level, WORDS.text("signoff")));
            blocks.add(new Facts(facts(signed)));
            blocks.add(new Block.Note(WORDS.text("signoff.means")));
        });
        return blocks;
    }

    private static List<Fact> facts(SignOff signed) {
        FactList facts = new FactList(WORDS);
        facts.add("signoff.learner", signed.learnerOn().map(Texts::day).orElse(""));
        facts.add("signoff.mentor", signed.mentorOn().map(Texts::day).orElse(""));
        facts.add("signoff.seal", signed.seal());
        signed.addenda().forEach(added -> facts.all()
                .add(new Fact(WORDS.text("addendum", Texts.day(added.on())), added.text())));
        return facts.all();
    }
}
