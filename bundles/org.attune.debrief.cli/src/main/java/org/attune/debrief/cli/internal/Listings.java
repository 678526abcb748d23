package org.attune.debrief.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Kept;
import org.attune.debrief.Phase;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Wording;
import org.attune.practice.Idea;
import org.attune.practice.KeptIdea;
import org.attune.records.Page;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The lists that {@code attune debrief} answers with. */
final class Listings {
    private static final Words WORDS = Words.of(Listings.class);
    private static final int PAGE = 1_000;

    private Listings() {
    }

    static Listing frameworks(List<DebriefFramework> all) {
        return Listing.of(all, Listings::line, Listings::json, "");
    }

    static Listing debriefs(Debriefs debriefs) throws RecordsException {
        List<Row> rows = new ArrayList<>();
        Page page;
        do {
            page = debriefs.list(rows.size(), PAGE);
            rows.addAll(page.rows());
        } while (rows.size() < page.total() && !page.rows().isEmpty());
        return Listing.of(rows, Listings::line, Listings::json, WORDS.text("none.list"));
    }

    static Listing ideas(List<KeptIdea> all) {
        return Listing.of(all, kept -> line(kept.idea()), kept -> json(kept.id(), kept.idea()),
                WORDS.text("none.ideas"));
    }

    static Listing practices(List<Kept<PositivePractice>> all) {
        return Listing.of(all, kept -> line(day(kept.value().raisedOn()), kept.value().text(),
                kept.value().whyItWorked()), Listings::practice, WORDS.text("none.practices"));
    }

    static Listing problems(List<Kept<Problem>> all) {
        return Listing.of(all, kept -> line(day(kept.value().raisedOn()), kept.value().state(), kept.value().text()),
                Listings::problem, WORDS.text("none.problems"));
    }

    static Listing words(List<Kept<Wording>> all) {
        return Listing.of(all, kept -> line(kept.value().say(), kept.value().insteadOfInWords()), Listings::wording,
                WORDS.text("none.words"));
    }

    private static String line(DebriefFramework one) {
        return line(one.code(), WORDS.text("minutes", one.minutes()), one.title(),
                one.phaseTitles().collect(Collectors.joining(" → ")));
    }

    private static JsonObject json(DebriefFramework one) {
        JsonObject json = new JsonObject();
        json.addProperty("code", one.code());
        json.addProperty("title", one.title());
        json.addProperty("url", one.url());
        json.addProperty("version", one.version());
        json.addProperty("minutes", one.minutes());
        json.addProperty("rounds", one.rounds());
        JsonArray phases = new JsonArray();
        one.phases().stream().map(Listings::json).forEach(phases::add);
        json.add("phases", phases);
        return json;
    }

    private static JsonObject json(Phase phase) {
        JsonObject json = new JsonObject();
        json.addProperty("linkId", phase.linkId());
        json.addProperty("title", phase.title());
        phase.minutes().ifPresent(minutes -> json.addProperty("minutes", minutes));
        JsonArray prompts = new JsonArray();
        phase.prompts().forEach(prompts::add);
        json.add("prompts", prompts);
        return json;
    }

    private static String line(Row row) {
        return line(row.id().toString(), day(row.header().date()), row.header().status().orElse(""), row.title());
    }

    private static JsonObject json(Row row) {
        JsonObject json = begun(row.id());
        add(json, "date", row.header().date());
        json.addProperty("state", row.header().status().orElse(""));
        json.addProperty("title", row.title());
        json.addProperty("summary", row.summary());
        return json;
    }

    private static String line(Idea idea) {
        String who = idea.hasSomebodyToDecide()
                ? line(idea.decision(), idea.authoriser())
                : WORDS.text("nobody-to-decide");
        return line(day(idea.raisedOn()), who, idea.text());
    }

    private static JsonObject json(RecordId id, Idea idea) {
        JsonObject json = begun(id);
        json.addProperty("text", idea.text());
        json.addProperty("owner", idea.owner());
        json.addProperty("authoriser", idea.authoriser());
        json.addProperty("nobodyToDecide", !idea.hasSomebodyToDecide());
        json.addProperty("decision", idea.decision());
        add(json, "raisedOn", idea.raisedOn());
        add(json, "decideBy", idea.decideBy());
        add(json, "decidedOn", idea.decidedOn());
        json.addProperty("outcome", idea.outcome());
        return json;
    }

    private static JsonObject practice(Kept<PositivePractice> kept) {
        JsonObject json = begun(kept.id());
        json.addProperty("text", kept.value().text());
        json.addProperty("whyItWorked", kept.value().whyItWorked());
        json.addProperty("scope", kept.value().scope());
        add(json, "raisedOn", kept.value().raisedOn());
        return json;
    }

    private static JsonObject problem(Kept<Problem> kept) {
        JsonObject json = begun(kept.id());
        json.addProperty("text", kept.value().text());
        json.addProperty("state", kept.value().state());
        add(json, "raisedOn", kept.value().raisedOn());
        JsonArray tries = new JsonArray();
        kept.value().tries().forEach(line -> tries.add(line.text()));
        json.add("tries", tries);
        return json;
    }

    private static JsonObject wording(Kept<Wording> kept) {
        JsonObject json = begun(kept.id());
        json.addProperty("say", kept.value().say());
        json.addProperty("insteadOf", kept.value().insteadOf());
        json.addProperty("why", kept.value().why());
        return json;
    }

    private static JsonObject begun(RecordId id) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id.toString());
        return json;
    }

    private static void add(JsonObject json, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.addProperty(name, known.toString()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
    }
}
