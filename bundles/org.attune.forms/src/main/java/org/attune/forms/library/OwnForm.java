package org.attune.forms.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.TypeName;

/**
 * A form that a site made or brought in. A view of the body of {@link #TYPE}; the Questionnaire itself is its member
 * {@code questionnaire} and is handed about as JSON.
 *
 * @param questionnaire what the form says of itself
 * @param basis the form that it was begun from, as {@code address|version}; empty for one from blank
 * @param published its published versions, oldest first
 */
public record OwnForm(Head questionnaire, String basis, List<Publication> published) {
    /** The name of the type. */
    public static final TypeName TYPE = new TypeName("forms.form");

    /**
     * What a Questionnaire says of itself.
     *
     * @param url its address
     * @param version the version of what is being written
     * @param title its title; may be empty
     * @param name its name for programs; may be empty
     * @param description what it is for; may be empty
     */
    public record Head(String url, String version, String title, String name, String description) {}

    public OwnForm {
        published = List.copyOf(published);
        questionnaire = questionnaire == null ? new Head("", "", "", "", "") : questionnaire;
    }

    /** The title, else the name, else the address. */
    public String title() {
        Head head = questionnaire;
        return Stream.of(head.title(), head.name(), head.url()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The newest published version. */
    public Optional<Publication> newest() {
        return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
    }

    /** A published version by its number. */
    public Optional<Publication> published(String version) {
        return published.stream().filter(one -> one.version().equals(version)).findFirst();
    }

    /** The same form with one published version more. */
    public OwnForm with(Publication next) {
        return new OwnForm(questionnaire, basis, Stream.concat(published.stream(), Stream.of(next)).toList());
    }
}
