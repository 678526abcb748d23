package org.attune.mentoring.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.privacy.media.Media;
import org.attune.program.KeptPerson;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.Write;

/**
 * What would go to a learner if it were handed over now.
 *
 * @param learner whom
 * @param goes what is shared with them, earliest day first
 * @param stays what stays, and why, most important reasons first
 * @param couldBeShared what would share the encounters, goals and follow-ups that stay because nobody shared them yet
 */
public record PortfolioPlan(KeptPerson learner, List<Going> goes, List<Staying> stays,
        List<Write.Share> couldBeShared) {
    public PortfolioPlan {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
        couldBeShared = List.copyOf(couldBeShared);
    }

    /**
     * A record that would go.
     *
     * @param id the record
     * @param type its type
     * @param label what such a record is called
     * @param date the day that it is about
     * @param title the line that names it to the learner
     * @param inPart whether a part of it is the holder's own and stays
     * @param media the pictures, recordings and papers that travel with it
     */
    public record Going(RecordId id, TypeName type, String label, Optional<LocalDate> date, String title,
            boolean inPart, List<Media> media) {
        public Going {
            media = List.copyOf(media);
        }
    }
}
