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
import org.attune.mentoring.Occasion;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.Sustaining;
import org.attune.practice.Encounter;
import org.attune.practice.Feedback;
import org.attune.practice.TouchPoint;
import org.attune.privacy.media.Media;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Paragraph;
import org.attune.words.Words;

import com.google.gson.JsonObject;

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
        FactList facts = new FactList(WORDS);
        facts.add("with", code);
        facts.add("when", encounter.date().map(Texts::day).orElse(""));
        facts.add("kind", word(Vocabulary.CONTACT_KIND, encounter.kind()));
        facts.all().addAll(circumstances(encounter));
        entry.occasion().map(this::facts).ifPresent(facts.all()::addAll);
        return facts.all();
    }

    /** Where and how they met. */
    List<Fact> circumstances(Encounter encounter) {
        FactList facts = new FactList(WORDS);
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
        Learning learning = entry.learning().orElse(Learning.NONE);
        addText(blocks, level, "donewell", entry.doneWell());
        addFacts(blocks, level, "tags", tags(learning));
        addTouchPoints(blocks, level, entry.touchPoints());
        addText(blocks, level, "nexttime", nextTime(entry));
        addText(blocks, level, "otherviews", learning.otherViews());
        addText(blocks, level, "patientwords", entry.patientWords());
        addFacts(blocks, level, "sustaining", entry.sustaining().map(this::facts).orElse(List.of()));
        addText(blocks, level, "feedback", entry.feedback());
        addFeedback(blocks, level, entry);
        addFacts(blocks, level, "confidence", confidence(learning));
        addText(blocks, level, "reflection", entry.reflection());
        addFacts(blocks, level, "reflecting", entry.reflecting().map(this::facts).orElse(List.of()));
        entry.responses().forEach(response -> addResponse(blocks, level, response));
        addFacts(blocks, level, "media", entry.media().stream().map(EntryBlocks::fact).toList());
        blocks.addAll(SignOffBlocks.of(entry, level));
        return blocks;
    }

    /** The day and the kind of contact. */
    String heading(Entry entry) {
        String day = entry.encounter().date().map(Texts::day).orElseGet(() -> WORDS.text("entry.plain"));
        String kind = word(Vocabulary.CONTACT_KIND, entry.encounter().kind());
        return kind.isBlank() ? day : WORDS.text("learner.entry", day, kind);
    }

    /** The facts of an incident do not belong here: said wherever a situation is written down. */
    Optional<Block> incident(Entry entry) {
        return entry.encounter().situation().isBlank()
                ? Optional.empty()
                : Optional.of(new Block.Note(WORDS.text("incident")));
    }

    private static void addFacts(List<Block> blocks, int level, String key, List<Fact> facts) {
        if (!facts.isEmpty()) {
            blocks.add(new Heading(level, WORDS.text(key)));
            blocks.add(new Facts(facts));
        }
    }

    private void addFeedback(List<Block> blocks, int level, Entry entry) {
        List<Feedback> told = entry.learning().orElse(Learning.NONE).feedback();
        if (!told.isEmpty() && entry.feedback().isBlank()) {
            blocks.add(new Heading(level, WORDS.text("feedback")));
        }
        told.stream().map(this::facts).filter(facts -> !facts.isEmpty()).map(Facts::new).forEach(blocks::add);
    }

    /** A form as it was filled in: its questions and answers, as the response itself says them. */
    private static void addResponse(List<Block> blocks, int level, JsonObject response) {
        List<Fact> facts = FilledIn.facts(response);
        if (!facts.isEmpty()) {
            blocks.add(new Heading(level, WORDS.text("model")));
            blocks.add(new Facts(facts));
        }
    }

    private List<Fact> facts(Occasion occasion) {
        FactList facts = new FactList(WORDS);
        facts.add("initiated", word(Vocabulary.INITIATED_BY, occasion.initiatedBy()));
        facts.add("protected", occasion.protectedTime()
                .map(aside -> WORDS.text(aside ? "protected.yes" : "protected.no")).orElse(""));
        facts.add("followed", occasion.followed());
        return facts.all();
    }

    private List<Fact> tags(Learning learning) {
        FactList facts = new FactList(WORDS);
        facts.add("examples", words(Vocabulary.EXAMPLE, learning.examples()));
        facts.add("virtues", words(Vocabulary.VIRTUE, learning.virtues()));
        return facts.all();
    }

    private List<Fact> facts(Feedback told) {
        FactList facts = new FactList(WORDS);
        facts.add("feedback.text", told.text());
        facts.add("feedback.source", word(Vocabulary.FEEDBACK_SOURCE, told.source()));
        facts.add("feedback.valence", word(Vocabulary.FEEDBACK_VALENCE, told.valence()));
        facts.add("feedback.taken", word(Vocabulary.FEEDBACK_RECEPTIVENESS, told.receptiveness()));
        facts.add("feedback.delay", word(Vocabulary.FEEDBACK_DELAY, told.delay()));
        return facts.all();
    }

    private static List<Fact> confidence(Learning learning) {
        FactList facts = new FactList(WORDS);
        facts.add("confidence.before", learning.confidenceBefore().map(String::valueOf).orElse(""));
        facts.add("confidence.after", learning.confidenceAfter().map(String::valueOf).orElse(""));
        return facts.all();
    }

    private List<Fact> facts(Reflecting reflecting) {
        FactList facts = new FactList(WORDS);
        facts.add("timing", word(Vocabulary.REFLECTION_TIMING, reflecting.timing()));
        facts.add("depth", word(Vocabulary.REFLECTION_DEPTH, reflecting.depth()));
        return facts.all();
    }

    private static Fact fact(Media media) {
        String title = media.title().isBlank() ? media.type() : media.title();
        return new Fact(title, media.rights().isBlank() ? media.type() : media.rights());
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
        FactList facts = new FactList(WORDS);
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
        FactList facts = new FactList(WORDS);
        facts.add("area", word(Vocabulary.SELF_CARE, sustaining.area()));
        facts.add("load", sustaining.load().map(n -> word(Vocabulary.LOAD, String.valueOf(n))).orElse(""));
        facts.add("boundary", sustaining.boundary());
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

    private String words(String vocabulary, List<String> codes) {
        return codes.stream().map(code -> word(vocabulary, code)).collect(Collectors.joining(", "));
    }
}
