package org.attune.mentoring.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.Arrival.State;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.Portfolios;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** Brings a portfolio in from the console, or tells what it would be. */
final class Bringing {
    private static final Words WORDS = Words.of(Bringing.class);

    private Bringing() {
    }

    static void run(ConsoleSite site, Path file, String code, boolean preview)
            throws CommandException, WorkspaceException, RecordsException, IOException, PortfolioException {
        Portfolio portfolio = read(file);
        try (Session session = site.open(preview ? Use.READING : Use.COMMAND)) {
            Portfolios portfolios = session.service(Portfolios.class);
            List<Arrival> arrivals = preview
                    ? portfolios.preview(portfolio)
                    : portfolios.bringIn(portfolio, code);
            tell(site, arrivals);
        }
    }

    private static Portfolio read(Path file) throws CommandException, IOException, PortfolioException {
        try (InputStream in = Files.newInputStream(file)) {
            return PortfolioFormat.read(in);
        } catch (NoSuchFileException missing) {
            throw new CommandException(Reason.INPUT, WORDS.text("mentoring.file.missing"), missing);
        }
    }

    private static void tell(ConsoleSite site, List<Arrival> arrivals) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        arrivals.forEach(arrival -> counts.merge(arrival.state(), 1, Integer::sum));
        if (site.json()) {
            JsonObject json = new JsonObject();
            counts.forEach((state, count) -> json.addProperty(state.name(), count));
            site.answer(json);
        } else {
            counts.forEach((state, count) -> site.out().println(WORDS.text("mentoring.arrived." + state, count)));
        }
    }
}
