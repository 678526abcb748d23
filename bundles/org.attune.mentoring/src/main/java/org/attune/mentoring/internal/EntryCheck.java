package org.attune.mentoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.Entry;
import org.attune.mentoring.SignOff;
import org.attune.mentoring.internal.portfolio.Origin;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.records.Complaint;
import org.attune.words.Words;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the schema of an entry cannot say. */
final class EntryCheck {
    private static final Words WORDS = Words.of(EntryCheck.class);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int MOST_WEEKS = 10_000;

    private final List<Complaint> complaints = new ArrayList<>();
    private final JsonObject body;
    private final Entry entry;
    private final LocalDate today;

    private EntryCheck(JsonObject body, LocalDate today) {
        this.body = body;
        this.entry = EntryBodies.VIEW.read(body);
        this.today = today;
    }

    static List<Complaint> of(JsonObject body, LocalDate today) {
        EntryCheck check = new EntryCheck(body, today);
        check.code();
        check.date();
        check.number("minutes", MINUTES_OF_A_DAY, "check.minutes");
        check.number("careWeek", MOST_WEEKS, "check.careWeek");
        check.comeBackOn();
        check.touchPointIds();
        check.seal();
        check.origin();
        return List.copyOf(check.complaints);
    }

    private void code() {
        complainIf(entry.learnerCode().isBlank() && !entry.isOwnReflection(), "/learnerCode", "check.code.blank");
    }

    private void date() {
        Optional<LocalDate> date = entry.encounter().date();
        complainIf(date.filter(today::isBefore).isPresent(), "/encounter/date", "check.date.future");
        complainIf(date.filter(LONG_AGO::isAfter).isPresent(), "/encounter/date", "check.date.long.ago");
    }

    /** Looks at the number as it was written: an {@code int} would have wrapped around. */
    private void number(String name, int most, String key) {
        JsonElement written = body.getAsJsonObject("encounter").get(name);
        if (written != null && !written.isJsonNull()) {
            BigDecimal number = written.getAsBigDecimal();
            boolean outside = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
            complainIf(outside, "/encounter/" + name, key);
        }
    }

    private void comeBackOn() {
        boolean before = entry.comeBackOn().isPresent()
                && entry.encounter().date().filter(entry.comeBackOn().get()::isBefore).isPresent();
        complainIf(before, "/comeBackOn", "check.comeBackOn");
    }

    private void touchPointIds() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entry.touchPoints().size(); i++) {
            String id = entry.touchPoints().get(i).id();
            complainIf(!id.isEmpty() && !seen.add(id), "/touchPoints/" + i + "/id", "check.touchPoint.id");
        }
    }

    /** What was signed stays as it was: the seal tells. */
    private void seal() {
        boolean broken = entry.signOff().filter(SignOff::signed).filter(signed -> !signed.seal().equals(Seal.of(body)))
                .isPresent();
        complainIf(broken, "/signOff", "check.signed");
    }

    /** What came from another workspace stays as it was written there: its mark tells. */
    private void origin() {
        complainIf(Origin.isChanged(body), "/" + BroughtIn.MEMBER, "check.origin");
    }

    private void complainIf(boolean wrong, String path, String key) {
        if (wrong) {
            complaints.add(new Complaint(path, WORDS.text(key)));
        }
    }
}
