package org.attune.workbench.internal.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.attune.workbench.internal.editors.EditorTab;
import org.attune.workbench.internal.editors.Editors;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;

/**
 * Titles for the tabs of editors that nobody looked at yet after the window was found again: the layout has none, as
 * they are text of records. Read in the background, of each type the first {@value #ROWS}; the others keep the name of
 * their type until they are looked at.
 */
final class Titles {
    private static final Words WORDS = Words.of(Titles.class);
    private static final int ROWS = 1000;

    private Titles() {
    }

    /** Reads them, if any are needed, and writes them on the tabs. */
    static void read(Navigator navigator, Records records, Editors editors) {
        Set<TypeName> types = editors.all().stream().filter(tab -> !tab.isMade()).map(EditorTab::type)
                .collect(Collectors.toSet());
        if (!types.isEmpty()) {
            new PartSite(navigator).background().call(WORDS.text("reading-titles"), () -> titles(records, types),
                    titles -> editors.all().forEach(tab -> tab.record().map(titles::get).ifPresent(tab::nameAhead)));
        }
    }

    private static Map<RecordId, String> titles(Records records, Set<TypeName> types) throws RecordsException {
        Map<RecordId, String> titles = new HashMap<>();
        for (TypeName type : types) {
            Page page = records.as(Reader.me()).list(Query.of(type).page(0, ROWS));
            page.rows().stream().filter(row -> !row.title().isBlank())
                    .forEach((Row row) -> titles.put(row.id(), row.title()));
        }
        return titles;
    }
}
