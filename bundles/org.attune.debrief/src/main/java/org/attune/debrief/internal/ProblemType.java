package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.Line;
import org.attune.debrief.Problem;
import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The type {@code debrief.problem}. A board that all look at holds nothing that may tell who somebody is. */
@Component(service = RecordType.class)
public final class ProblemType extends ViewedType<Problem> {
    private static final Words WORDS = Words.of(ProblemType.class);
    private static final List<String> KNOWN = List.of(Problem.OPEN, Problem.TRYING, Problem.EASED, Problem.LET_GO);

    private final IdentifierScan scan;

    /** The type, with the scan that its texts must pass. */
    @Activate
    public ProblemType(@Reference IdentifierScan scan) {
        super(Problem.TYPE, DataClass.IDEA, DebriefBodies.PROBLEM, "problem.schema.json");
        this.scan = scan;
    }

    @Override
    public String label() {
        return WORDS.text("type.problem");
    }

    @Override
    protected String title(Problem problem) {
        return DebriefTitle.shortened(problem.text());
    }

    @Override
    protected String summary(Problem problem) {
        return problem.tries().isEmpty() ? "" : DebriefTitle.shortened(problem.tries().getLast().text());
    }

    @Override
    protected List<String> searchableText(Problem problem) {
        return Stream.concat(Stream.of(problem.text()), problem.tries().stream().map(Line::text)).toList();
    }

    @Override
    protected Header header(Problem problem) {
        String state = KNOWN.contains(problem.state()) ? problem.state() : "other";
        return new Header(problem.raisedOn(), Optional.of(state),
                problem.origin().map(id -> Link.to(Problem.ORIGIN_LINK, id)).stream().toList());
    }

    @Override
    protected List<Complaint> check(Problem problem, LocalDate today) {
        List<Complaint> complaints = new ArrayList<>();
        if (problem.text().isBlank()) {
            complaints.add(new Complaint("/text", WORDS.text("check.problem.blank")));
        }
        complainIfNamed(problem.text(), "/text", complaints);
        for (int i = 0; i < problem.tries().size(); i++) {
            complainIfNamed(problem.tries().get(i).text(), "/tries/" + i + "/text", complaints);
        }
        return complaints;
    }

    private void complainIfNamed(String text, String path, List<Complaint> complaints) {
        scan.scan(text, Roster.empty()).stream().findFirst()
                .ifPresent(found -> complaints.add(new Complaint(path, WORDS.text("check.problem.named"))));
    }
}
