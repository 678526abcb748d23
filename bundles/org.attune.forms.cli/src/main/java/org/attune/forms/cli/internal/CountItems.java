package org.attune.forms.cli.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.attune.console.CommandException;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.ItemStatistics;
import org.attune.forms.scoring.Period;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.SmallCells;
import org.attune.privacy.cells.Threshold;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Languages;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Counts what was chosen in the answers to a form, by question, version and quarter; small groups stay hidden. */
final class CountItems implements FormsAction {
    private static final Words WORDS = Words.of(CountItems.class);

    @Override
    public int mostFiles() {
        return 1;
    }

    @Override
    public void run(ConsoleSite site, List<String> words)
            throws CommandException, WorkspaceException, RecordsException {
        try (Session session = site.open(Use.READING)) {
            String language = Languages.current().toLanguageTag();
            List<ItemCounts> counts = session.service(ItemStatistics.class).counts(words.getFirst(), Period.QUARTER,
                    language);
            SmallCells cells = session.service(SmallCells.class);
            if (site.json()) {
                JsonArray all = new JsonArray();
                counts.forEach(one -> all.add(json(one, safe(one, cells))));
                site.answer(all);
            } else {
                counts.forEach(one -> print(site, one, safe(one, cells), language));
            }
            if (!site.json()) {
                site.out().println(WORDS.text(counts.isEmpty() ? "counts.none" : "counts.answers"));
            }
        }
    }

    private static SafeTable safe(ItemCounts counts, SmallCells cells) {
        return counts.through(rows -> cells.protect(PeopleTable.counts(Threshold.USUAL, rows)));
    }

    private static void print(ConsoleSite site, ItemCounts counts, SafeTable safe, String language) {
        site.out().println(WORDS.text("counts.question", Plain.line(counts.item().text(language)),
                Plain.line(counts.version())));
        for (int row = 0; row < counts.periods().size(); row++) {
            List<SafeCell> cells = safe.cells().get(row);
            String figures = String.join(", ", IntStream.range(0, cells.size())
                    .mapToObj(i -> Plain.line(counts.options().get(i)) + ": " + figure(cells.get(i))).toList());
            site.out().println("  " + counts.periods().get(row) + "  " + figures);
        }
    }

    private static String figure(SafeCell cell) {
        return cell.seen((count, n) -> Integer.toString(n), SafeCell::reason);
    }

    private static JsonObject json(ItemCounts counts, SafeTable safe) {
        JsonObject json = new JsonObject();
        json.addProperty("linkId", counts.item().linkId());
        json.addProperty("version", counts.version());
        json.add("options", strings(counts.options()));
        json.addProperty("counted", "answers");
        JsonArray periods = new JsonArray();
        for (int row = 0; row < counts.periods().size(); row++) {
            JsonObject period = new JsonObject();
            period.addProperty("period", counts.periods().get(row));
            JsonArray figures = new JsonArray();
            safe.cells().get(row).forEach(cell -> figures.add(number(cell)));
            period.add("counts", figures);
            periods.add(period);
        }
        json.add("periods", periods);
        return json;
    }

    /** What is hidden is {@code null}: it must not be taken for nobody. */
    private static JsonElement number(SafeCell cell) {
        return cell.<JsonElement>seen((count, n) -> new JsonPrimitive(n), () -> JsonNull.INSTANCE);
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
