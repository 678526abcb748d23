package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.Wording;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code debrief.wording}. */
@Component(service = RecordType.class)
public final class WordingType extends ViewedType<Wording> {
    private static final Words WORDS = Words.of(WordingType.class);

    /** The type. */
    public WordingType() {
        super(Wording.TYPE, DataClass.IDEA, DebriefBodies.WORDING, "wording.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.wording");
    }

    @Override
    protected String title(Wording wording) {
        return DebriefTitle.shortened(wording.say());
    }

    @Override
    protected String summary(Wording wording) {
        return wording.insteadOf().isBlank()
                ? DebriefTitle.shortened(wording.why())
                : WORDS.text("wording.instead", DebriefTitle.shortened(wording.insteadOfInWords()));
    }

    @Override
    protected List<String> searchableText(Wording wording) {
        return Stream.of(wording.say(), wording.insteadOf(), wording.why()).filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected Header header(Wording wording) {
        return new Header(wording.agreedOn(), Optional.empty(), List.of());
    }

    @Override
    protected List<Complaint> check(Wording wording, LocalDate today) {
        boolean blank = wording.say().isBlank();
        return blank ? List.of(new Complaint("/say", WORDS.text("check.wording.blank"))) : List.of();
    }
}
