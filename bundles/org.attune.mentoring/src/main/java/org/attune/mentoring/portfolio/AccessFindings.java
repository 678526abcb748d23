package org.attune.mentoring.portfolio;

import java.util.List;

import org.attune.program.KeptPerson;

/**
 * All that is recorded about somebody, and where it may speak of others.
 *
 * @param person whom it is about
 * @param records what would be handed over if nothing were blacked out
 * @param stays what would not, and why
 * @param mentions the places to be decided on, record by record
 */
public record AccessFindings(KeptPerson person, List<Carried> records, List<Staying> stays, List<Mention> mentions) {
    public AccessFindings {
        records = List.copyOf(records);
        stays = List.copyOf(stays);
        mentions = List.copyOf(mentions);
    }
}
