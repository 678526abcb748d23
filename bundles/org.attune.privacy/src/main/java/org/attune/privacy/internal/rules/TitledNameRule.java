package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * A capitalised word behind a title.
 */
@Component(service = ScanRule.class)
public final class TitledNameRule extends ShapeRule {
    private static final String TITLE = "(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Hon|MR|MRS|MS|DR|mr|mrs|ms|dr|"
            + "prof)\\b\\.?|Miss|Mister|Doctor|"
            + "Professor|Reverend|Father|Sister|Brother|Nurse|Matron|Chaplain|Pastor|Rabbi|Imam|Sir|Dame|Lady|"
            + "Lord|Frau|"
            + "Herr|Mme|Mlle|Madame|Monsieur|Señora?|Signora?|Dona?";
    private static final String PART = "(?:(?:van|von|de|der|den|del|della|di|da|la|le|al|el|bin|ten|ter|O['’]) "
            + "?){0,3}"
            + "\\p{Lu}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]++){0,3}\\.?";
    private static final Shape TITLED = Shape.exact(IdentifierClass.NAME,
            "(?:" + TITLE + ") (?<id>" + PART + "(?: " + PART + "){0,2})(?<!\\.)").onLetters();

    public TitledNameRule() {
        super("attune.titled-name", TITLED);
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        return !CommonWords.isNoName(match.group("id"));
    }
}
