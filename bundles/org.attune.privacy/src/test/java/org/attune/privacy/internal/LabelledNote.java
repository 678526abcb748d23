package org.attune.privacy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;

/** A note of the corpus and the places in it that a scan ought to point out. */
record LabelledNote(String text, List<Finding> marks) {
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+)\\|(.*?)]]");

    /** Reads a line such as {@code She lay in room [[ROOM|12B]].} */
    static LabelledNote parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Finding> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(2));
            marks.add(new Finding(start, text.length(), IdentifierClass.valueOf(mark.group(1))));
        }
        return new LabelledNote(mark.appendTail(text).toString(), List.copyOf(marks));
    }

    static List<LabelledNote> corpus() throws IOException {
        return lines("notes.txt").stream().map(LabelledNote::parse).toList();
    }

    static List<String> lines(String file) throws IOException {
        try (InputStream in = LabelledNote.class.getResourceAsStream("/org/attune/privacy/corpus/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
