package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Postal codes: ZIP+4, ZIP behind a state or the word, British, Canadian and Irish codes in capitals, and any code
 * behind
 * the word "postcode". Five digits alone are no finding: they are more often a number.
 */
@Component(service = ScanRule.class)
public final class PostcodeRule extends ShapeRule {
    private static final String STATE = "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|"
            + "O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";

    public PostcodeRule() {
        super("attune.postcode", Shape.exact(IdentifierClass.POSTCODE, "(?<![\\d-])\\d{5}-\\d{4}(?!-)"),
                Shape.exact(IdentifierClass.POSTCODE, STATE + ",? {1,2}(?<id>\\d{5}(?:-\\d{4})?)"),
                Shape.anyCase(IdentifierClass.POSTCODE,
                        "(?:zip|zip ?code|postal ?code|post ?code|eircode|PLZ)[ :]{0,2}(?:is |was "
                                + ")?(?<id>[A-Z]{0,2}\\d[A-Z\\d]{1,4}"
                                + "(?:[ -]\\d[A-Z]{2}|[ -]\\d[A-Z]\\d|-\\d{4})?)"),
                Shape.anyCase(IdentifierClass.POSTCODE,
                        "(?:lives?|living|lived|moved|resid(?:es|ing)) (?:in|near|to|at) (?<id>\\d{5})"),
                Shape.exact(IdentifierClass.POSTCODE, "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}"),
                Shape.exact(IdentifierClass.POSTCODE,
                        "[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d"),
                Shape.exact(IdentifierClass.POSTCODE, "[AC-FHKNPRTV-Y]\\d[\\dW] [\\dAC-FHKNPRTV-Y]{4}"));
    }
}
