package org.attune.mentoring.prompts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.prompts.Prompt;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.json.BodyView;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code mentoring.prompt}: content of a site, about nobody; its status is its situation when we know it. */
@Component(service = RecordType.class)
public final class PromptType extends ViewedType<Prompt> {
    static final BodyView<Prompt> VIEW = BodyView.of(BodyView.gson(), Prompt.class);
    private static final Words WORDS = Words.of(PromptType.class);

    /** The type. */
    public PromptType() {
        super(Prompt.TYPE, DataClass.CURRICULUM, VIEW, "prompt.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.prompt");
    }

    @Override
    protected String title(Prompt prompt) {
        return prompt.text();
    }

    @Override
    protected List<String> searchableText(Prompt prompt) {
        return List.of(prompt.text(), prompt.source());
    }

    @Override
    protected Header header(Prompt prompt) {
        boolean known = HousePrompts.situations().stream().anyMatch(term -> term.code().equals(prompt.situation()));
        return new Header(Optional.empty(), Optional.of(known ? prompt.situation() : "other"), List.of());
    }

    @Override
    protected List<Complaint> check(Prompt prompt, LocalDate today) {
        return prompt.text().isBlank()
                ? List.of(new Complaint("/text", WORDS.text("check.blank")))
                : List.of();
    }
}
