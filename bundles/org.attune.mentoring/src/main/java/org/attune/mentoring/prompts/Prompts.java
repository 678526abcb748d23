package org.attune.mentoring.prompts;

import java.time.LocalDate;
import java.util.List;

import org.attune.frameworks.Term;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The questions that can be asked: those of the house in the language of the display, and the site's own. The service is
 * there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Every call throws what
 * {@link org.attune.records.Reading} throws.
 */
@ProviderType
public interface Prompts {
    /** The situations that questions are for, in the order to offer them: words, and what people read for them. */
    List<Term> situations();

    /** All questions: the site's own first, then those of the house, by situation. */
    List<Prompt> all() throws RecordsException;

    /**
     * Questions in which all these words stand; case does not matter.
     *
     * @param words what was typed; blank for all
     * @param situation only of this situation; empty for all
     */
    List<Prompt> find(String words, String situation) throws RecordsException;

    /**
     * One good question for a talk. The same all day long, so that it can be looked up again.
     *
     * @param occasion what is known about the talk
     * @param day the day of the talk
     * @param turn 0 for the first choice, 1 for another one, and so on
     */
    Prompt oneFor(Occasion occasion, LocalDate day, int turn) throws RecordsException;

    /**
     * Adds a question of the site's own.
     *
     * @throws RecordsException also {@code INVALID} when it is blank
     */
    Saved add(Prompt prompt) throws RecordsException;
}
