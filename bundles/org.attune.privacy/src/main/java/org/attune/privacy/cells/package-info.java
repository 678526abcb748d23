/**
 * Small cells: what of a table or chart of people may be shown, and what is hidden so that nobody can be made out.
 * <p>
 * Every figure about people goes through this room before it reaches a screen, a file, a clipboard or a printer. Enter
 * through {@link org.attune.privacy.cells.SmallCells}: one table at a time, or one cut after another.
 * <p>
 * It is assumed that an attacker knows everything that is shown, how many people could be in each group, how many
 * answered, and these rules. Where a table of counts is so small that all tables which could be are at most 5,000, no
 * hidden count follows from what the rules chose to hide, either; in larger ones, and in tables of means, it is adding and
 * subtracting that they guard against. It is not assumed that people of a group tell each other what they answered: who
 * knows four of five answers knows the fifth from the mean. Two tables about the same people are two questions: ask for
 * both by {@link org.attune.privacy.cells.SmallCells#mayTell} first.
 */
@Export
@Version("1.0.0")
package org.attune.privacy.cells;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
