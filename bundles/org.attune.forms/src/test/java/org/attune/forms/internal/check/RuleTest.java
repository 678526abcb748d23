package org.attune.forms.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.attune.words.Words;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\w+) \\| ([a-z-]+) \\| \\S");

    @Test
    void the_readme_lists_every_code_with_its_severity_and_kind() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> told = ROW.matcher(readme).results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)).toList();
        assertThat(told).containsExactlyElementsOf(Arrays.stream(Rule.values())
                .map(rule -> rule.code() + " " + rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.type())
                .toList());
    }

    @Test
    void every_code_has_a_text() {
        Words words = Words.of(Rule.class);
        assertThat(Rule.values()).allMatch(rule -> words.has(rule.code()));
    }
}
