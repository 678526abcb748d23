package org.attune.forms.library;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * A form that somebody filled in. A view of the body of {@link #TYPE}; the QuestionnaireResponse itself is its member
 * {@code response} and is handed about as JSON.
 *
 * @param form which version was answered
 * @param day the day that the answers are about
 * @param about what they are about
 * @param response what the answers say of themselves
 */
public record FilledForm(Version form, Optional<LocalDate> day, Subject about, Head response) {
    /** The name of the type. */
    public static final TypeName TYPE = new TypeName("forms.response");
    /** The link from the answers to what they are about. */
    public static final String ABOUT_LINK = "about";
    /** The link from the answers to the site's own form. */
    public static final String FORM_LINK = "form";

    public FilledForm {
        form = form == null ? new Version("", "", "", "", Optional.empty()) : form;
        about = about == null ? Subject.NOTHING : about;
        response = response == null ? new Head("") : response;
    }

    /**
     * The version that was answered.
     *
     * @param url the form's address
     * @param version its version; may be empty
     * @param title what people call it
     * @param document the name of the immutable document: 64 hexadecimal digits; empty when it was never here
     * @param own the record of the site's own form
     */
    public record Version(String url, String version, String title, String document, Optional<RecordId> own) {}

    /**
     * What answers are about.
     *
     * @param record the record, such as a debrief or an entry
     * @param part the part of it; may be empty
     */
    public record Subject(Optional<RecordId> record, String part) {
        /** Nothing in particular. */
        public static final Subject NOTHING = new Subject(Optional.empty(), "");

        /** A whole record. */
        public static Subject of(RecordId record) {
            return new Subject(Optional.of(record), "");
        }
    }

    /**
     * What a QuestionnaireResponse says of itself.
     *
     * @param status the word of the standard, such as {@code in-progress} or {@code completed}
     */
    public record Head(String status) {}
}
