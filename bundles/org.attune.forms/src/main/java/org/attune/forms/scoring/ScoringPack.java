package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.attune.forms.library.Licence;

/**
 * How one instrument is scored (domain.md 4.5): a view of the JSON of a pack. What a pack leaves out is empty.
 *
 * @param id its name for ever, such as {@code urn:attune:scoring:scs-26}
 * @param version its version
 * @param title the instrument
 * @param shortTitle its usual short name
 * @param citation the publication that the key comes from
 * @param doi that publication's DOI
 * @param construct what it measures
 * @param reporter who answers: self, peer, preceptor, patient, family, observer
 * @param recall the time that the answers are about
 * @param form the address of the form whose answers it scores
 * @param items how many items the instrument has; they are numbered from 1
 * @param linkIds the items' linkIds in the order of their numbers; empty when the linkIds are the numbers
 * @param answers the least and greatest value of an answer
 * @param step by how much answers go up; 1 when it says nothing
 * @param reversed the numbers of items that are turned round
 * @param everyItemOnce whether the instrument has each item in exactly one scale of items
 * @param scales its scores; scales of scales behind those that they are made of
 * @param conventions other ways to give the scores
 * @param bandSource where the bands come from
 * @param caution what is said beside every band
 * @param licence the terms of its wording
 * @param numbering how its items are counted, where that differs between editions
 * @param reliability published coefficients
 * @param uses what the terms allow
 * @param compassionMeasure whether it measures compassion for others
 * @param tested whether its psychometric properties were studied
 * @param checksum the SHA-256 of the pack's canonical JSON without this member
 */
public record ScoringPack(String id, String version, String title, String shortTitle, String citation, String doi,
        String construct, String reporter, String recall, String form, int items, List<String> linkIds, Range answers,
        BigDecimal step, List<Integer> reversed, boolean everyItemOnce, List<Scale> scales,
        List<Convention> conventions, String bandSource, String caution, Terms licence, String numbering,
        List<Reliability> reliability, List<String> uses, boolean compassionMeasure, boolean tested, String checksum) {
    public ScoringPack {
        linkIds = List.copyOf(linkIds);
        reversed = List.copyOf(reversed);
        scales = List.copyOf(scales);
        conventions = List.copyOf(conventions);
        reliability = List.copyOf(reliability);
        uses = List.copyOf(uses);
        answers = answers == null ? Range.NONE : answers;
        step = step == null ? BigDecimal.ONE : step;
        licence = licence == null ? new Terms(Licence.UNKNOWN, "", "", "") : licence;
    }

    /**
     * The terms of an instrument's wording.
     *
     * @param kind a word of {@link Licence#KINDS}
     * @param holder who holds the rights
     * @param terms the terms in short
     * @param source where they were read, and whether that was checked
     */
    public record Terms(String kind, String holder, String terms, String source) {}

    /**
     * A published coefficient.
     *
     * @param scale the scale's id; empty for the whole
     * @param coefficient its name, such as {@code alpha}
     * @param value as it was printed
     * @param source where
     */
    public record Reliability(String scale, String coefficient, String value, String source) {}

    /** The linkId of an item. */
    public String linkId(int number) {
        return linkIds.isEmpty() ? Integer.toString(number) : linkIds.get(number - 1);
    }

    /** A scale by its id. */
    public Optional<Scale> scale(String scaleId) {
        return scales.stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
    }

    /** A convention by its id. */
    public Optional<Convention> convention(String conventionId) {
        return conventions.stream().filter(convention -> convention.id().equals(conventionId)).findFirst();
    }
}
