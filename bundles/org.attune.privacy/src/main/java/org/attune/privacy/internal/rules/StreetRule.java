package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Streets with or without a house number, and post boxes. English, German and Romance ways of writing.
 */
@Component(service = ScanRule.class)
public final class StreetRule extends ShapeRule {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}+\\.?";
    private static final String WAY = "(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace|Highway|Parkway)";
    private static final String SHORT_WAY = "(?:St|Rd|Ave?|Ln|Blvd|Dr|Drive|Ct|Court|Close|Way|Pl|Place|Square|Sq|"
            + "Gardens|Grove|Hill|Row|Mews|Cres|Tce|Hwy|Pkwy|Park|Walk|Green|Circle|Trail)";
    private static final String NO_NAME = "(?!(?:The|This|That|A|An|In|On|At|Our|My|Each|Every|One|Two|No|To|"
            + "From|Long|Down|Across|Off|By|Main)\\b )";

    public StreetRule() {
        super("attune.street",
                street("\\d{1,5}[A-Za-z]?,? (?:" + NAME + " ){1,4}(?:" + WAY + "|" + SHORT_WAY + "\\.?)"),
                street("\\d{1,5}[A-Za-z]? (?:[\\p{L}'’-]{2,30} ){1,3}(?i:street|road|avenue|lane)"),
                street(NO_NAME + "(?:" + NAME + " ){1,3}" + WAY), street("Main (?:Street|Road)"),
                street("(?i:P\\.? ?O\\.? ?Box) \\d{1,6}"),
                street("\\p{Lu}\\p{L}{1,30}(?:straße|strasse|str\\.|weg|gasse|platz|allee|straat|laan) "
                        + "\\d{1,4}[a-z]?"),
                street("(?:\\d{1,4},? )?(?:[Rr]ue|[Cc]alle|[Vv]ia|[Rr]ua|[Aa]venida) (?:d(?:e|es|u|i|ella|o|a) "
                        + "(?:la |los )?)?"
                        + NAME
                        + "(?:,? \\d{1,4})?"));
    }

    private static Shape street(String words) {
        return Shape.exact(IdentifierClass.STREET, words);
    }
}
