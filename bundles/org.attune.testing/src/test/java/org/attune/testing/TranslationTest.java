package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
    private static final String ENGLISH = "org.attune.tips/src/main/resources/org/attune/tips/messages.properties";
    private static final String FRENCH = "org.attune.words.fr/src/main/resources/org/attune/tips/messages_fr.properties";
    private static final String PLACE = "org/attune/tips/messages_fr.properties ";

    @TempDir
    private Path bundles;

    @Test
    void a_text_that_is_missing_or_translates_nothing_is_told() throws IOException {
        assertThat(complaints("tip=A tip\nnew=A new one", "tip=Un conseil\nold=Un ancien"))
                .containsExactly(PLACE + "new is missing", PLACE + "old is superfluous");
    }

    @Test
    void labels_are_looked_for_under_the_name_of_their_bundle() throws IOException {
        write("org.attune.tips/src/main/resources/OSGI-INF/l10n/messages.properties", "tip=A tip");
        write("org.attune.words.fr/src/main/resources/org/attune/tips/OSGI-INF/l10n/messages_fr.properties",
                "tip=Un conseil");

        assertThat(Translation.of(bundles, "fr").complaints()).isEmpty();
    }

    @Test
    void other_placeholders_than_in_english_are_told() throws IOException {
        assertThat(complaints("tip={0} of {1}", "tip={0} de {0}"))
                .containsExactly(PLACE + "tip has [0] for [0, 1]");
    }

    @Test
    void a_single_quote_is_told_but_not_a_doubled_one_or_a_brace_in_quotes() throws IOException {
        assertThat(complaints("one=1\ntwo=2\nbrace='{'a, b'}'", "one=l'un\ntwo=l''autre\nbrace='{'a, b'}'"))
                .singleElement().asString().startsWith(PLACE + "one has a single quote");
    }

    @Test
    void what_is_no_format_is_told() throws IOException {
        assertThat(complaints("tip={0,choice,0#none|1#one}", "tip={0,choice,aucun}"))
                .singleElement().asString().startsWith(PLACE + "tip is no format");
    }

    @Test
    void a_lost_mnemonic_is_told() throws IOException {
        assertThat(complaints("tip=&Tip", "tip=Conseil"))
                .containsExactly(PLACE + "tip has 0 mnemonics for 1");
    }

    private List<String> complaints(String english, String french) throws IOException {
        write(ENGLISH, english);
        write(FRENCH, french);
        return Translation.of(bundles, "fr").complaints();
    }

    private void write(String name, String texts) throws IOException {
        Path file = bundles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, texts);
    }
}
