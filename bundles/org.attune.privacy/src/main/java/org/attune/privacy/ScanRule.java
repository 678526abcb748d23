package org.attune.privacy;

import java.util.stream.Stream;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One thing that the scan looks for. Publish it as a service and the scan uses it from then on; withdraw it and the
 * scan forgets it, while the program runs. The rules that Attune brings are found in the same way.
 * <p>
 * A rule is called from any thread, several at once, on every pause in typing. It keeps nothing of what it reads,
 * logs nothing of it, and takes a time in proportion to the length of the text: a pattern that tries again from every
 * position to the end of the text would stop people from writing.
 */
@ConsumerType
public interface ScanRule {

    /** A short name for the log, such as {@code riverside.bay-names}; not shown to people. */
    String name();

    /**
     * The places that this rule knows, in any order; they may overlap each other and those of other rules.
     * Places outside the text are dropped by the scan.
     *
     * @param text the text as given to the scan
     * @param roster the names known to the site, maybe none
     */
    Stream<Finding> find(String text, Roster roster);
}
