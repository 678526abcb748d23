package org.attune.program;

import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whom one may talk to, as the site names it, by name: one list for the whole workspace. The service is there from
 * unlock to lock. A contact whose name or whose way to be reached is blank is refused with {@code INVALID}.
 */
@ProviderType
public interface Contacts extends Ledger<Contact> {
    /**
     * What to show to somebody who would like to talk to someone, never empty: the site's own contacts; until it has
     * named one, where nearly every workplace has somebody, in general words. Costs what {@link #all} costs.
     */
    List<Contact> offered() throws RecordsException;
}
