package org.attune.debrief.internal;

import java.util.List;
import java.util.Map;

import org.attune.debrief.Method;
import org.attune.words.Words;

/**
 * Ways to practise or reflect in a group. Most are for few people, and none is comfortable for everybody (DB11, DB12,
 * DB15); the numbers are our own cautious choice.
 */
final class Methods {
    private static final Words WORDS = Words.of(Methods.class);
    private static final List<String> CODES = List.of("role-play", "simulation", "recording-review", "patient-story",
            "contemplative-pause", "settling-breath", "moment-of-silence", "kind-wishes", "creative-media",
            "pair-talk");
    private static final int A_LARGE_GROUP = 30;
    private static final Map<String, Integer> CAPACITY = Map.of("role-play", 8, "simulation", 6, "recording-review",
            6, "patient-story", 20, "creative-media", 12);

    private Methods() {
    }

    static List<Method> all() {
        return CODES.stream().map(Methods::method).toList();
    }

    private static Method method(String code) {
        String key = "method." + code;
        return new Method(code, WORDS.text(key), CAPACITY.getOrDefault(code, A_LARGE_GROUP),
                WORDS.text(key + ".comfort"),
                WORDS.text("method.opt-out"), WORDS.text(key + ".another-way"));
    }
}
