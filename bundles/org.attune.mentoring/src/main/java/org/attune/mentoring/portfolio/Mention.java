package org.attune.mentoring.portfolio;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.RecordId;

/**
 * A place in a text about somebody that may tell something about somebody else. It repeats words of the text: for the
 * screen of whoever decides, never for a log.
 *
 * @param record the record
 * @param label what such a record is called
 * @param date the day that it is about
 * @param path a JSON pointer (RFC 6901) to the text
 * @param start where the place begins, in UTF-16 units from 0
 * @param end where it ends
 * @param found the words at the place
 * @param around the words around it, one line
 * @param why what it looks like, such as "Perhaps a name"
 */
public record Mention(RecordId record, String label, Optional<LocalDate> date, String path, int start, int end,
        String found, String around, String why) {
    /** What is done about a place. */
    public enum Decision {
        /** It stays as it is. */
        LEAVE,
        /** A bar of one length stands in its place. */
        BLACK_OUT,
        /** The whole text is left out, and a word says so. */
        LEAVE_TEXT_OUT
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Mention[" + record + " " + path + " " + start + "]";
    }
}
