package org.attune.forms.fhirpath.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/** What an expression gives, as answers of a response. */
final class Answers {
    private Answers() {
    }

    static List<Value> of(List<Base> results) throws UnusableException {
        List<Value> values = results.stream().flatMap(result -> of(result).stream()).toList();
        if (values.size() < results.size()) {
            throw new UnusableException();
        }
        return values;
    }

    /** Empty for what cannot be an answer, such as a whole item. */
    private static Optional<Value> of(Base result) {
        return Optional.ofNullable(switch (result.fhirType()) {
            case "boolean" -> new Value.Bool(Boolean.parseBoolean(result.primitiveValue()));
            case "integer", "positiveInt", "unsignedInt" -> new Value.Int(Integer.parseInt(result.primitiveValue()));
            case "decimal" -> new Value.Decimal(new BigDecimal(result.primitiveValue()));
            case "date" -> new Value.Text("Date", result.primitiveValue());
            case "dateTime", "instant" -> new Value.Text("DateTime", result.primitiveValue());
            case "time" -> new Value.Text("Time", result.primitiveValue());
            case "string", "code", "id", "markdown" -> Value.Text.of(result.primitiveValue());
            case "uri", "url", "canonical" -> new Value.Text("Uri", result.primitiveValue());
            case "Coding" -> coding((Coding) result);
            case "Quantity" -> quantity((Quantity) result);
            default -> null;
        });
    }

    private static Value coding(Coding coding) {
        return Value.Coding.of(text(coding.getSystem()), text(coding.getCode()), text(coding.getDisplay()));
    }

    private static Value quantity(Quantity quantity) {
        return Value.Quantity.of(quantity.getValue(), text(quantity.getUnit()), text(quantity.getSystem()),
                text(quantity.getCode()));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
