package org.attune.forms.fhirpath.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Value;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * Functions that the engine has not: {@code sum}, {@code avg}, {@code min} and {@code max} of numbers (FHIRPath, trial
 * use), and {@code weight} or {@code ordinal}, which SDC has for the ordinal value of a chosen option.
 */
final class Functions {
    static final Set<String> NAMES = Set.of("sum", "avg", "min", "max", "weight", "ordinal");
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    private static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";

    private final Form form;

    Functions(Form form) {
        this.form = form;
    }

    List<Base> apply(String name, List<Base> focus) {
        return switch (name) {
            case "weight", "ordinal" -> focus.stream().flatMap(one -> weight(one).stream())
                    .<Base>map(DecimalType::new).toList();
            default -> ofNumbers(name, focus);
        };
    }

    private static List<Base> ofNumbers(String name, List<Base> focus) {
        List<BigDecimal> numbers = focus.stream().map(one -> new BigDecimal(one.primitiveValue())).toList();
        boolean whole = focus.stream().allMatch(IntegerType.class::isInstance) && !name.equals("avg");
        return folded(name, numbers).map(number -> whole
                ? new IntegerType(number.intValueExact())
                : new DecimalType(number)).<Base>map(Base.class::cast).stream().toList();
    }

    /** The sum of nothing is 0; there is no mean, lowest or highest of nothing. */
    private static Optional<BigDecimal> folded(String name, List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (name) {
            case "sum" -> Optional.of(sum);
            case "min" -> numbers.stream().min(Comparator.naturalOrder());
            case "max" -> numbers.stream().max(Comparator.naturalOrder());
            default -> numbers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
        };
    }

    private Optional<BigDecimal> weight(Base chosen) {
        return chosen instanceof Coding coding ? own(coding).or(() -> inForm(coding)) : Optional.empty();
    }

    private static Optional<BigDecimal> own(Coding coding) {
        return Stream.of(ORDINAL, ITEM_WEIGHT).map(coding::getExtensionByUrl)
                .filter(extension -> extension != null && extension.getValue() instanceof DecimalType)
                .map(extension -> ((DecimalType) extension.getValue()).getValue()).findFirst();
    }

    private Optional<BigDecimal> inForm(Coding coding) {
        String system = Optional.ofNullable(coding.getSystem()).orElse("");
        Value answer = Value.Coding.of(system, Optional.ofNullable(coding.getCode()).orElse(""), "");
        return form.all().stream().map((Item item) -> item.weight(answer)).flatMap(Optional::stream).findFirst();
    }
}
