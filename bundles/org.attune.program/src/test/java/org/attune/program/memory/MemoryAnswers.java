package org.attune.program.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.attune.records.AnonymousAnswers;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;

import com.google.gson.JsonObject;

/** Anonymous answers that wait together as those of the vault do. */
final class MemoryAnswers implements AnonymousAnswers {
    private final Gate gate;
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, List<JsonObject>> waiting = new HashMap<>();
    private final Map<String, List<JsonObject>> laidDown = new HashMap<>();

    MemoryAnswers(Gate gate) {
        this.gate = gate;
    }

    @Override
    public synchronized List<String> codes(String survey, int count) throws RecordsException {
        gate.write();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fresh.add(UUID.randomUUID().toString());
        }
        codes.computeIfAbsent(survey, none -> new HashSet<>()).addAll(fresh);
        return fresh;
    }

    @Override
    public synchronized void answer(String survey, String code, JsonObject answer, Predicate<List<JsonObject>> enough)
            throws RecordsException {
        gate.write();
        if (!codes.getOrDefault(survey, Set.of()).remove(code)) {
            throw new RecordsException(Reason.UNKNOWN_RECORD, "Memory does not know this code");
        }
        List<JsonObject> together = of(waiting, survey);
        together.add(answer);
        if (enough.test(together)) {
            of(laidDown, survey).addAll(together);
            together.clear();
        }
    }

    @Override
    public synchronized boolean haveCome(String survey, int atLeast) {
        gate.read();
        return of(waiting, survey).size() + of(laidDown, survey).size() >= atLeast;
    }

    @Override
    public synchronized List<JsonObject> answers(String survey) {
        gate.read();
        List<JsonObject> shuffled = new ArrayList<>(of(laidDown, survey));
        Collections.shuffle(shuffled);
        return shuffled;
    }

    @Override
    public synchronized void withdraw(String survey, List<String> withdrawn) throws RecordsException {
        gate.write();
        withdrawn.forEach(codes.getOrDefault(survey, Set.of())::remove);
    }

    @Override
    public synchronized void close(String survey, Predicate<List<JsonObject>> rest) throws RecordsException {
        gate.write();
        codes.remove(survey);
        List<JsonObject> left = of(waiting, survey);
        if (rest.test(left)) {
            of(laidDown, survey).addAll(left);
        }
        left.clear();
    }

    private static List<JsonObject> of(Map<String, List<JsonObject>> answers, String survey) {
        return answers.computeIfAbsent(survey, none -> new ArrayList<>());
    }
}
