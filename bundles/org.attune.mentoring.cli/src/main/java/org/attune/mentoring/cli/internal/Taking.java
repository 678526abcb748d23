package org.attune.mentoring.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.console.Session;
import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.AccessRequests;
import org.attune.mentoring.portfolio.HandOvers;
import org.attune.mentoring.portfolio.HandOvers.Form;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Portfolios;
import org.attune.mentoring.portfolio.Staying;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

/** Hands something over from the console, or tells what would be. */
final class Taking {
    private static final Words WORDS = Words.of(Taking.class);

    private final ConsoleSite site;
    private final Wished wished;

    Taking(ConsoleSite site, Wished wished) {
        this.site = site;
        this.wished = wished;
    }

    /**
     * Where and how it shall be written.
     *
     * @param to the folder
     * @param forms as what
     * @param password where the password comes from
     * @param decidedBy who decided on what speaks of others
     */
    record Wished(Path to, Set<Form> forms, PasswordLine password, String decidedBy) {
        /** Nothing is written. */
        static final Wished NOTHING = new Wished(Path.of(""), Set.of(), new PasswordLine(false, null), "");

        static Wished of(Path to, List<String> forms, PasswordLine password, String decidedBy)
                throws CommandException {
            Set<Form> meant = EnumSet.noneOf(Form.class);
            for (String word : forms) {
                meant.add(named(Form.values(), word, "mentoring.forms"));
            }
            return new Wished(to, meant, password, decidedBy);
        }
    }

    void forLearner(String code, boolean onlyLooking)
            throws CommandException, WorkspaceException, RecordsException, IOException, PortfolioException {
        try (Session session = site.open(onlyLooking ? Use.READING : Use.COMMAND)) {
            KeptPerson learner = person(session, code);
            Portfolios portfolios = session.service(Portfolios.class);
            if (onlyLooking) {
                PortfolioPlan plan = portfolios.plan(learner.id());
                plan.goes().forEach(going -> say("goes", going.label(), day(going.date()), going.title()));
                tellStaying(plan.stays());
            } else {
                write(session, portfolios.gather(learner.id(), Set.of(), Set.of()));
            }
        }
    }

    void asked(String code, boolean ownNotes, String others)
            throws CommandException, WorkspaceException, RecordsException, IOException, PortfolioException {
        boolean onlyLooking = others == null;
        try (Session session = site.open(onlyLooking ? Use.READING : Use.COMMAND)) {
            AccessRequests requests = session.service(AccessRequests.class);
            AccessFindings findings = requests.search(person(session, code).id(), ownNotes);
            if (onlyLooking) {
                findings.mentions().forEach(mention -> say("mention", mention.label(), day(mention.date()),
                        mention.path(), mention.why(), mention.around()));
                tellStaying(findings.stays());
                say("mentions", findings.records().size(), findings.mentions().size());
            } else {
                Decision decision = named(Decision.values(), others, "mentoring.others");
                Map<Mention, Decision> decisions = new HashMap<>();
                findings.mentions().forEach(mention -> decisions.put(mention, decision));
                write(session, requests.answer(findings, decisions));
            }
        }
    }

    private KeptPerson person(Session session, String code) throws CommandException, RecordsException {
        return session.service(People.class).find(code).orElseThrow(
                () -> new CommandException(Reason.INPUT, WORDS.text("before.unknown", Plain.line(code))));
    }

    private void write(Session session, Portfolio portfolio)
            throws CommandException, RecordsException, IOException, PortfolioException {
        Optional<char[]> password = wished.password().read(site);
        try {
            if (wished.forms().contains(Form.PDF) && password.isEmpty()) {
                throw new CommandException(Reason.USAGE, WORDS.text("password.none"));
            }
            Path written = session.service(HandOvers.class).write(portfolio,
                    new Wish(wished.to(), wished.forms(), password, wished.decidedBy()));
            say("written", portfolio.records().size(), written);
            tellStaying(portfolio.stays());
        } finally {
            password.ifPresent(word -> Arrays.fill(word, '\0'));
        }
    }

    private void tellStaying(List<Staying> stays) {
        stays.forEach(each -> say("stays." + each.why(), each.label(), each.count()));
    }

    private void say(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(each -> each instanceof Number ? each : Plain.line(each.toString()))
                .toArray();
        site.out().println(WORDS.text("mentoring." + key, plain));
    }

    private static String day(Optional<?> date) {
        return date.map(Object::toString).orElse("-");
    }

    private static <E extends Enum<E>> E named(E[] all, String word, String complaint) throws CommandException {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)).findFirst()
                .orElseThrow(() -> new CommandException(Reason.USAGE, WORDS.text(complaint, Plain.line(word))));
    }
}
