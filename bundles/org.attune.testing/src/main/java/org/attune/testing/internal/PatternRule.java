package org.attune.testing.internal;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a translated pattern of {@link MessageFormat} takes the same arguments, and says what it shows. */
public final class PatternRule {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED_OR_DOUBLED = Pattern.compile("''|'[{}]+'|'[{][^']*'|'[^']*[}]'");

    private PatternRule() {
    }

    /** What is wrong with a translation; empty when nothing is. */
    public static Optional<String> complaint(String english, String translated) {
        Optional<String> broken = broken(translated);
        if (broken.isPresent()) {
            return broken;
        }
        if (!arguments(english).equals(arguments(translated))) {
            return Optional.of("has " + arguments(translated) + " for " + arguments(english));
        }
        return mnemonics(english) == mnemonics(translated)
                ? Optional.empty()
                : Optional.of("has " + mnemonics(translated) + " mnemonics for " + mnemonics(english));
    }

    private static Optional<String> broken(String translated) {
        if (translated.isBlank()) {
            return Optional.of("says nothing");
        }
        if (QUOTED_OR_DOUBLED.matcher(translated).replaceAll("").contains("'")) {
            return Optional.of("has a single quote that the format swallows: write it twice");
        }
        try {
            new MessageFormat(translated).format(new Object[]{0, 0, 0, 0, 0});
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return Optional.of("is no format: " + wrong.getMessage());
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> numbers = new TreeSet<>();
        Matcher each = ARGUMENT.matcher(pattern.replaceAll("'[{]'", ""));
        while (each.find()) {
            numbers.add(each.group(1));
        }
        return numbers;
    }

    private static long mnemonics(String text) {
        return text.replace("&&", "").chars().filter(each -> each == '&').count();
    }
}
