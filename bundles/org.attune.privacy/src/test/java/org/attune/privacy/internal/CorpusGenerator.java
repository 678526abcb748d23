package org.attune.privacy.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes the corpus: short mentoring notes in which every place that may identify a person is marked. All people,
 * places and numbers are made of syllables and chance. The seed is fixed, so the corpus is the same on every machine.
 */
final class CorpusGenerator {
    static final int NOTES = 2000;
    private static final long SEED = 20261121L;
    private final Random random = new Random(SEED);
    private final CorpusValues values = new CorpusValues(random);

    /** The lines of {@code notes.txt}. */
    List<String> notes() {
        return IntStream.range(0, NOTES).mapToObj(this::note).toList();
    }

    /** Writes {@code notes.txt} anew, into the folder named by the one argument. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]).resolve("notes.txt"), new CorpusGenerator().notes());
    }

    private String note(int number) {
        List<String> sentences = new ArrayList<>();
        IntStream.range(0, 2 + random.nextInt(3)).forEach(i -> sentences.add(plain()));
        if (number % 4 != 0) {
            sentences.add(marked());
        }
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    private String plain() {
        return CorpusValues.one(CorpusSentences.PLAIN, random);
    }

    private String marked() {
        String template = CorpusValues.one(CorpusSentences.MARKED, random);
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            sentence.append(template, at, open).append(mark(template.substring(open + 1, close)));
            at = close + 1;
        }
        return sentence.append(template.substring(at)).toString();
    }

    private String mark(String kind) {
        return "[[" + kindOnly(kind) + "|" + values.of(kind) + "]]";
    }

    private static String kindOnly(String kind) {
        return kind.startsWith("NAME_KNOWN") ? "KNOWN_NAME" : kind.startsWith("NAME") ? "NAME" : kind;
    }
}
