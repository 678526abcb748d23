package org.attune.mentoring.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/**
 * Where a record came from that was not written here: the view of the member {@link #MEMBER} of its body.
 *
 * @param on the day on which it was brought in
 * @param from the person who holds the workspace that it came from
 * @param learner whom it is about, as that workspace names them
 * @param code their code there
 * @param here the person whom it is about here
 * @param sha256 the SHA-256 of the body as it came, in hexadecimal: see {@link PortfolioFormat#sha256}
 * @param kept the SHA-256 of the body as it was written here, without this member
 * @param signOff what was signed where it came from; empty when nobody had
 */
public record BroughtIn(LocalDate on, RecordId from, RecordId learner, String code, RecordId here, String sha256,
        String kept, Optional<JsonObject> signOff) {
    /** The member of a body that says where it came from. */
    public static final String MEMBER = "broughtIn";

    public BroughtIn {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(here, "here");
    }

    /**
     * A record of a type that no bundle here reads, kept as it came: the view of a body of {@link #TYPE}.
     *
     * @param about the person whom it is about here
     * @param type the name of its type
     * @param version the version of its shape
     * @param label what it is called where it comes from
     * @param date the day that it is about
     * @param text its body
     * @param broughtIn where it came from
     */
    public record Unread(RecordId about, String type, int version, String label, Optional<LocalDate> date,
            JsonObject text, BroughtIn broughtIn) {
        /** The type of record that this is a view of. */
        public static final TypeName TYPE = new TypeName("mentoring.brought-in");
        /** The relation of its link to {@link #about}. */
        public static final String ABOUT_LINK = "about";
    }
}
