package org.attune.privacy.survey;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The anonymous surveys of the unlocked workspace. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk.
 *
 * <pre>{@code
 * AnonymousSurvey pulse = surveys.open(SurveyPlan.pooled("debrief.climate", "Climate of debriefs", Threshold.USUAL,
 *         List.of(Question.scale("safe", "I could say what I thought", 1, 5), Question.text("more", "What else?"))));
 * show(pulse.promise());
 * try (Room room = pulse.room(3)) {
 *     room.answer(Answer.empty().with("safe", 4));
 * }
 * for (Result result : pulse.results()) { // empty until five are together, in this debrief and others
 *     draw(result.question().text(), result.mean());
 * }
 * }</pre>
 */
@ProviderType
public interface AnonymousSurveys {
    /**
     * Opens a survey. If one with this key is open, it is that one, as it was planned then.
     *
     * @throws RecordsException what {@link org.attune.records.Records#commit} throws
     */
    AnonymousSurvey open(SurveyPlan plan) throws RecordsException;

    /** A survey by its record. */
    Optional<AnonymousSurvey> find(RecordId id) throws RecordsException;

    /** All surveys with a key, open ones first, then the latest. */
    List<AnonymousSurvey> all(String key) throws RecordsException;
}
