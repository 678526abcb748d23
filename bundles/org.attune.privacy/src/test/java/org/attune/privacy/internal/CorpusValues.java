package org.attune.privacy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values for the marked places of the corpus, by chance, in the ways that people write them. */
final class CorpusValues {
    /** Made-up names that the roster of the corpus knows. */
    static final List<String> KNOWN = List.of("Talbrin Oseku", "Émery Vandrast", "Hope Karvell", "Jo-Lin Maredus");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
            "Saturday", "Sunday");
    private static final List<String> SYLLABLES = List.of("bran", "dor", "fel", "gri", "hal", "kes", "lor", "mar",
            "nim", "ost", "pel", "quin", "ras", "sul", "tav", "ulm", "ven", "wex", "yor", "zel");
    private final Random random;

    CorpusValues(Random random) {
        this.random = random;
    }

    static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A value of the kind that a template asks for; kinds of names carry how they are written. */
    String of(String kind) {
        return switch (kind) {
            case "DATE" -> date();
            case "WEEKDAY" -> weekday();
            case "AGE" -> age();
            case "PHONE" -> phone();
            case "EMAIL" -> name().toLowerCase(Locale.ROOT) + any("", ".", "_") + "w" + number(1) + "@" + host();
            case "WEB_ADDRESS" ->
                any("https://", "http://", "www.") + host() + any("", "/people/" + number(3), "/a?b=1");
            case "NETWORK_ADDRESS" -> address();
            case "SOCIAL_SECURITY" -> between(100, 665) + "-" + between(10, 99) + "-" + number(4);
            case "RECORD_NUMBER" -> any("", "", "A", "K-") + number(between(6, 12));
            case "POSTCODE" -> postcode();
            case "STREET" -> street();
            case "VEHICLE" -> any(letters(2) + "7" + number(1) + " " + letters(3), letters(3) + "-" + number(4));
            case "SERIAL" -> any("SN", "X", "QX") + number(4) + letters(2) + number(3) + any("", "-" + number(4));
            case "ROOM" -> between(1, 480) + any("", "", "A", "B", "C");
            case "BED" -> "" + between(1, 36);
            default -> nameAs(kind);
        };
    }

    private String date() {
        String day = "" + between(1, 28);
        String month = one(MONTHS, random);
        int at = 1 + MONTHS.indexOf(month);
        String year = "" + between(1935, 2026);
        return oneOf(List.of(() -> "%s-%02d-%02d".formatted(year, at, Integer.valueOf(day)),
                () -> day + "/" + "%02d".formatted(at) + "/" + year, () -> day + " " + month,
                () -> day + "." + at + "." + year, () -> at + "/" + day + "/" + year.substring(2),
                () -> month + " " + day + ", " + year, () -> month.substring(0, 3) + " " + day,
                () -> "the " + ordinal(Integer.parseInt(day)) + " of " + month, () -> month + " " + year,
                () -> ordinal(Integer.parseInt(day)) + " " + month + " " + year,
                () -> day + "-" + month.substring(0, 3) + "-" + year));
    }

    private String weekday() {
        String day = one(DAYS, random);
        return any("last " + day, "this " + day, day + " " + ordinal(between(1, 30)),
                day + " the " + ordinal(between(1, 30)), day + " last week", "next " + day);
    }

    private String age() {
        int years = between(90, 108);
        return any(years + "-year-old", years + " years old", "aged " + years, years + " yo", "of age " + years);
    }

    private String phone() {
        return oneOf(List.of(() -> "+44 20 7946 0" + number(3), () -> "212-555-01" + number(2),
                () -> "(415) 555-01" + number(2), () -> "+1 303 555 01" + number(2), () -> "617.555.01" + number(2),
                () -> "+49 30 23125 " + number(3), () -> "+33 1 99 00 " + between(10, 99) + " " + between(10, 99)));
    }

    private String host() {
        return name().toLowerCase(Locale.ROOT) + "." + any("org", "com", "org.uk", "net");
    }

    private String address() {
        String tail = Integer.toHexString(between(1, 65535));
        return any("10." + between(0, 255) + "." + between(0, 255) + "." + between(1, 254),
                "192.168." + between(0, 255) + "." + between(1, 254), "2001:db8::" + tail,
                "2001:db8:0:1:2:3:4:" + tail);
    }

    private String postcode() {
        return any(any("MN ", "TX ", "CA ") + number(5), number(5) + "-" + number(4),
                any("LS", "B", "SW") + between(1, 9) + " " + between(1, 9) + any("AB", "XQ", "DD"),
                "K" + between(1, 9) + "A " + between(1, 9) + "B" + between(1, 9));
    }

    private String street() {
        return between(1, 999) + " " + name() + " "
                + any("Street", "Road", "Ave", "Lane", "St", "Drive", "Close", "Court");
    }

    private String nameAs(String kind) {
        return switch (kind) {
            case "NAME_TITLED" -> any("Mrs ", "Mr ", "Dr. ", "Ms ", "Nurse ", "Professor ") + name();
            case "NAME_KNOWN" -> known();
            case "NAME_KNOWN_LOWER" -> known().toLowerCase(Locale.ROOT);
            default -> name();
        };
    }

    private String known() {
        String whole = one(KNOWN, random);
        return any(whole, whole.split(" ")[1]);
    }

    private String name() {
        String word = IntStream.range(0, between(2, 3)).mapToObj(i -> one(SYLLABLES, random))
                .collect(Collectors.joining());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String ordinal(int day) {
        int last = day / 10 == 1 ? 0 : day % 10;
        return day + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    private String letters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "" + "ABCDEFGHJKLMNPRSTVWXY".charAt(random.nextInt(21)))
                .collect(Collectors.joining());
    }

    private String number(int digits) {
        return IntStream.range(0, digits).mapToObj(i -> "" + (i == 0 ? between(1, 9) : between(0, 9)))
                .collect(Collectors.joining());
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String any(String... choices) {
        return one(List.of(choices), random);
    }

    private String oneOf(List<Supplier<String>> choices) {
        return one(choices, random).get();
    }
}
