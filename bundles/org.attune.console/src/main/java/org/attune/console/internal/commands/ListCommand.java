package org.attune.console.internal.commands;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.attune.console.CommandException;
import org.attune.console.CommandName;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.console.internal.print.Columns;
import org.attune.console.internal.print.RecordJson;
import org.attune.packs.Feature;
import org.attune.packs.Installed;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attune list}: the types with their numbers, or the records of one type. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@CommandName("list")
@Command(name = "list")
public final class ListCommand implements ConsoleCommand {
    private static final Words WORDS = Words.of(ListCommand.class);

    private final Installed installed;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
    private String type;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 100;

    @Option(names = "--offset", paramLabel = "N")
    private int offset;

    /** Asks what is installed when a type is not. */
    @Activate
    public ListCommand(@Reference Installed installed) {
        this.installed = installed;
    }

    @Override
    public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
        Names.checkPage(offset, limit);
        Optional<TypeName> only = type == null ? Optional.empty() : Optional.of(Names.type(type));
        try (Session session = site.open(Use.READING)) {
            if (only.isPresent()) {
                records(site, session.records(), only.get());
            } else {
                types(site, session.records());
            }
        }
    }

    private void records(ConsoleSite site, Records records, TypeName only) throws RecordsException {
        Page page = records.as(Reader.me()).list(Query.of(only).page(offset, limit));
        if (site.json()) {
            site.answer(json(page));
            return;
        }
        Rows.print(page.rows(), site.out());
        long shown = offset + (long) page.rows().size();
        if (shown < page.total()) {
            site.out().println(WORDS.text("list.more", page.rows().size(), page.total(), String.valueOf(shown)));
        }
    }

    private JsonObject json(Page page) {
        JsonObject json = new JsonObject();
        json.addProperty("total", page.total());
        json.addProperty("offset", offset);
        JsonArray rows = new JsonArray();
        page.rows().forEach(row -> rows.add(RecordJson.of(row)));
        json.add("rows", rows);
        return json;
    }

    private void types(ConsoleSite site, Records records) throws RecordsException {
        Map<TypeName, Long> counts = new TreeMap<>(records.as(Reader.me()).counts());
        records.types().forEach(known -> counts.putIfAbsent(known.name(), 0L));
        if (site.json()) {
            site.answer(json(records, counts));
            return;
        }
        Columns columns = new Columns();
        counts.forEach((name, count) -> columns.add(name.value(), count.toString(),
                records.type(name).map(RecordType::label).orElseGet(() -> needs(name))));
        columns.print(site.out(), 0);
    }

    private JsonArray json(Records records, Map<TypeName, Long> counts) {
        JsonArray types = new JsonArray();
        counts.forEach((name, count) -> {
            JsonObject line = new JsonObject();
            line.addProperty("type", name.value());
            line.addProperty("count", count);
            line.addProperty("installed", records.type(name).isPresent());
            records.type(name).ifPresent(known -> line.addProperty("label", known.label()));
            types.add(line);
        });
        return types;
    }

    private String needs(TypeName name) {
        return installed.bringing(name.value()).map(Feature::title).map(title -> WORDS.text("list.needs", title))
                .orElseGet(() -> WORDS.text("list.not_installed"));
    }
}
