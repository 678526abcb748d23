package org.attune.report.testing;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF, by the rules of PDF/UA-1 (ISO 14289-1) that a machine can check. */
public final class Accessible {
    private Accessible() {
    }

    /** The rules that it breaks, and where; empty when it is accepted. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return complaints(validator.validate(parser));
        }
    }

    private static List<String> complaints(ValidationResult result) {
        List<String> broken = result.getTestAssertions().stream()
                .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                .map(each -> each.getRuleId().getClause() + ": " + each.getMessage()).distinct().toList();
        return broken.isEmpty() && !result.isCompliant() ? List.of("not accepted") : broken;
    }
}
