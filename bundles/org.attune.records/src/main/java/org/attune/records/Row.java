package org.attune.records;

import java.time.Instant;

/**
 * A record as a line of a list.
 *
 * @param id the record
 * @param type its type
 * @param version its newest version
 * @param header what is known in clear
 * @param title the line that names it; empty unless it is readable
 * @param summary the second line; may be empty
 * @param changedAt when it was last changed, by the clock of the device that changed it
 * @param readability whether its text can be shown
 * @param conflict whether it has more than one head
 * @param audience with whom it is shared
 */
public record Row(RecordId id, TypeName type, VersionHash version, Header header, String title, String summary,
        Instant changedAt, Readability readability, boolean conflict,
        Audience audience) {}
