package org.attune.privacy.internal.survey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Room;
import org.attune.records.RecordsException;

/** Codes that nobody needs to see: as many as there are people. */
final class KeptRoom implements Room {
    private final KeptSurvey survey;
    private final Deque<String> codes;

    KeptRoom(KeptSurvey survey, List<String> codes) {
        this.survey = survey;
        this.codes = new ArrayDeque<>(codes);
    }

    @Override
    public synchronized void answer(Answer answer) throws RecordsException {
        if (codes.isEmpty()) {
            throw new IllegalStateException("Everybody in the room has answered");
        }
        survey.answer(codes.peek(), answer);
        codes.remove();
    }

    @Override
    public synchronized boolean full() {
        return codes.isEmpty();
    }

    @Override
    public synchronized void close() throws RecordsException {
        if (!codes.isEmpty()) {
            survey.withdraw(List.copyOf(codes));
            codes.clear();
        }
    }
}
