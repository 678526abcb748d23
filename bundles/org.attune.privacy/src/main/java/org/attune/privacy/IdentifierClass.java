package org.attune.privacy;

import java.util.Locale;

import org.attune.words.ShortLine;
import org.attune.words.Words;

/**
 * What a place in a text looks like. The letters are those of 45 CFR 164.514(b)(2)(i), from which the list is taken.
 */
public enum IdentifierClass {
    /** Electronic mail address (F). */
    EMAIL,
    /** Web address (N). */
    WEB_ADDRESS,
    /** IPv4 or IPv6 address (O). */
    NETWORK_ADDRESS,
    /** Social security number or the national number that stands for it elsewhere (G). */
    SOCIAL_SECURITY,
    /** A number called a record, account, plan, licence or similar number (H to K). */
    RECORD_NUMBER,
    /** Telephone, fax, pager or extension number (D, E). */
    PHONE,
    /** A date with a day or a month; a year alone is none (C). */
    DATE,
    /** A weekday made one certain day, as in "last Tuesday" (C). */
    WEEKDAY,
    /** An age of 90 or more (C). */
    AGE,
    /** Street with or without a house number, post box (B). */
    STREET,
    /** ZIP or postal code (B). */
    POSTCODE,
    /** Vehicle plate or vehicle number (L). */
    VEHICLE,
    /** Serial number of a device, or a long code that looks like one (M). */
    SERIAL,
    /** Number of a room, bay or flat (B). */
    ROOM,
    /** Number of a bed (B). */
    BED,
    /** A name behind a title, or behind a word that announces one, as in "her daughter …" (A). */
    NAME,
    /** A name that the site knows: see {@link Roster} (A). */
    KNOWN_NAME,
    /** Any other code; for the rules of a site (R). */
    OTHER_CODE;

    private static final Words WORDS = Words.of(IdentifierClass.class);
    private static final int SHOWN = 40;

    /** What this is called in a list, such as "Room number", in the person's language. */
    public String label() {
        return WORDS.text(key() + ".label");
    }

    /**
     * The sentence that points out a place, such as {@code Perhaps a room number: “12B”.}, in the person's language.
     * It repeats the words that were found: for the screen of the author, never for a log.
     *
     * @param found the words at the place; more than 40 characters are cut and end in an ellipsis
     */
    public String sentence(String found) {
        return WORDS.text(key() + ".sentence", ShortLine.of(found, SHOWN));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
