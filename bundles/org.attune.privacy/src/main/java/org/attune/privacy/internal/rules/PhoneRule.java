package org.attune.privacy.internal.rules;

import java.util.Locale;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Telephone and fax numbers by the numbering plans that libphonenumber knows: those of the region as dialled there,
 * those of the world with a plus; and short numbers behind a word such as "ext" or "bleep".
 */
@Component
public final class PhoneRule implements ScanRule {
    private static final String FALLBACK_REGION = "US";
    private static final Shape BEHIND_A_WORD = Shape.anyCase(IdentifierClass.PHONE,
            "(?:tel|telephone|phone|mobile|cell|fax|bleep|pager|ext|extension|landline|call|ring|text)\\.?"
                    + "(?: (?:her|him|them|me|us|back|no\\.?|nr\\.?|number|is|was|on|at)){0,3}[ :#.]{1,3}"
                    + "(?<id>[+(]?\\d[\\d().-]{1,6}(?:[ .-]\\d{2,5}){0,4})(?![\\d:]|[.,]\\d|/\\d|%)")
            .onLetters();
    private static final int TRIES = 2000;
    private final String region;

    /** How the rule may be set: the region whose numbers need no country code. */
    public @interface Settings {
        /** Two letters (ISO 3166-1), such as {@code GB}; empty for that of the machine. */
        String region() default "";
    }

    @Activate
    public PhoneRule(Settings settings) {
        this(settings.region());
    }

    PhoneRule(String region) {
        this.region = region.isBlank() ? here() : region.toUpperCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "attune.phone";
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        return Stream.concat(byNumberingPlan(text), BEHIND_A_WORD.in(text));
    }

    private Stream<Finding> byNumberingPlan(String text) {
        Spliterator<PhoneNumberMatch> matches = PhoneNumberUtil.getInstance()
                .findNumbers(text, region, PhoneNumberUtil.Leniency.VALID, TRIES).spliterator();
        return StreamSupport.stream(matches, false)
                .map(match -> new Finding(match.start(), match.end(), IdentifierClass.PHONE));
    }

    private static String here() {
        String country = Locale.getDefault().getCountry();
        return country.length() == FALLBACK_REGION.length() ? country : FALLBACK_REGION;
    }
}
