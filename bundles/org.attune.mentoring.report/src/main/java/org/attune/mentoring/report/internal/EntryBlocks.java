package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Learning;
import org.attune.mentoring.Sustaining;
import org.attune.practice.Encounter;
import org.attune.practice.TouchPoint;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.words.Words;

/** An entry on paper: what went well comes first, and what nobody wrote is not there. */
final class EntryBlocks {
    private static final Words WORDS = Words.of(EntryBlocks.class);

    private final Vocabularies vocabularies;
    private final Frameworks frameworks;

    EntryBlocks(Vocabularies vocabularies, Frameworks frameworks) {
        this.vocabularies = vocabularies;
        this.frameworks = frameworks;
    }

    /** Who met when, where and how. */
    List<Fact> facts(Entry entry, String code) {
        Encounter encounter = entry.encounter();
        FactList facts = new FactList();
        facts.add("with", code);
        facts.add("when", encounter.date().map(Texts::day).orElse(""));
        facts.add("kind", word(Vocabulary.CONTACT_KIND, encounter.kind()));
        facts.all().addAll(circumstances(encounter));
        return facts.all();
    }

    /** Where and how they met. */
    List<Fact> circumstances(Encounter encounter) {
        FactList facts = new FactList();
        facts.add("setting", word(Vocabulary.SETTING, encounter.setting()));
        facts.add("role", word(Vocabulary.LEARNER_ROLE, encounter.learnerRole()));
        facts.add("minutes", encounter.minutes().map(String::valueOf).orElse(""));
        facts.add("modality", word(Vocabulary.MODALITY, encounter.modality()));
        facts.add("week", encounter.careWeek().map(String::valueOf).orElse(""));
        facts.add("situation", encounter.situation());
        return facts.all();
    }

    /** @param level of the headings of its parts */
    List<Block> texts(Entry entry, int level) {
        List<Block> blocks = new ArrayList<>();
        addText(blocks, level, "donewell", entry.doneWell());
        addTouchPoints(blocks, level, entry.touchPoints());
        addText(blocks, level, "nexttime", nextTime(entry));
        addText(blocks, level, "patientwords", entry.patientWords());
        entry.sustaining().map(this::facts).filter(facts -> !facts.isEmpty()).ifPresent(facts -> {
            blocks.add(new Heading(level, WORDS.text("sustaining")));
            blocks.add(new Facts(facts));
        });
        addText(blocks, level, "otherviews", entry.learning().map(Learning::otherViews).orElse(""));
        addText(blocks, level, "feedback", entry.feedback());
        addFeedback(blocks, level, entry);
        addText(blocks, level, "reflection", entry.reflection());
        return blocks;
    }

    /** The day and the kind of contact. */
    String heading(Entry entry) {
        String day = entry.encounter().date().map(Texts::day).orElseGet(() -> WORDS.text("entry.plain"));
        String kind = word(Vocabulary.CONTACT_KIND, entry.encounter().kind());
        return kind.isBlank() ? day : WORDS.text("learner.entry", day, kind);
    }

    private void addFeedback(List<Block> blocks, int level, Entry entry) {
        List<Fact> told = entry.learning().map(Learning::feedback).orElse(List.of()).stream()
                .filter(each -> !each.text().isBlank())
                .map(each -> new Fact(each.source().isBlank()
                        ? WORDS.text("feedback.somebody")
                        : word(Vocabulary.FEEDBACK_SOURCE, each.source()), each.text()))
                .toList();
        if (!told.isEmpty()) {
            if (entry.feedback().isBlank()) {
                blocks.add(new Heading(level, WORDS.text("feedback")));
            }
            blocks.add(new Facts(told));
        }
    }

    private static void addText(List<Block> blocks, int level, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(level, WORDS.text(key)));
            blocks.add(new Paragraph(text));
        }
    }

    private static String nextTime(Entry entry) {
        Optional<String> back = entry.comeBackOn().map(day -> WORDS.text("comeback", Texts.day(day)));
        return entry.nextTime().isBlank() ? "" : entry.nextTime() + back.map(text -> "\n\n" + text).orElse("");
    }

    private void addTouchPoints(List<Block> blocks, int level, List<TouchPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        blocks.add(new Heading(level, WORDS.text("points")));
        for (int i = 0; i < points.size(); i++) {
            if (points.size() > 1) {
                blocks.add(new Heading(level + 1, WORDS.text("point", i + 1)));
            }
            blocks.add(new Facts(facts(points.get(i))));
        }
    }

    private List<Fact> facts(TouchPoint point) {
        FactList facts = new FactList();
        facts.add("moment", point.moment());
        facts.add("present", String.join(", ", point.present()));
        facts.add("dimensions", point.dimensions().stream().map(this::dimension).collect(Collectors.joining(", ")));
        facts.add("noticed", point.noticed());
        facts.add("felt", point.felt());
        facts.add("saidordone", point.saidOrDone());
        facts.add("response", point.response());
        facts.add("words", point.words());
        facts.add("wentwell", word(Vocabulary.WENT_WELL, point.wentWell()));
        facts.add("alternative", point.alternative());
        return facts.all();
    }

    private List<Fact> facts(Sustaining sustaining) {
        FactList facts = new FactList();
        facts.add("area", word(Vocabulary.SELF_CARE, sustaining.area()));
        facts.add("plan", sustaining.plan());
        facts.add("support", sustaining.support());
        return facts.all();
    }

    private String dimension(String guid) {
        return frameworks.find(guid).map(Dimension::label).orElse(guid);
    }

    private String word(String vocabulary, String code) {
        return code.isBlank() ? "" : vocabularies.label(vocabulary, code);
    }

    /** Facts that somebody wrote. */
    private static final class FactList {
        private final List<Fact> facts = new ArrayList<>();

        void add(String key, String text) {
            if (!text.isBlank()) {
                facts.add(new Fact(WORDS.text(key), text));
            }
        }

        List<Fact> all() {
            return facts;
        }
    }
}
