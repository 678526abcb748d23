package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Line;
import org.attune.debrief.Problem;
import org.attune.debrief.Shelves;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.frameworks.Term;
import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The team's problem board: what makes kind care hard, and what is tried. It names nobody. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.board", label = "%view.board", icon = "icons/board.svg", //
        perspectives = DebriefPerspective.ID, place = Place.RIGHT, order = 20)
public final class BoardView extends ShelfView<Problem> {
    private static final List<Term> STATES = Stream
            .of(Problem.OPEN, Problem.TRYING, Problem.EASED, Problem.LET_GO)
            .map(word -> new Term(word, WORDS.text("board.state." + word))).toList();

    /** The view over the service. */
    @Activate
    public BoardView(@Reference Shelves shelves, @Reference Writing writing) {
        super("board", shelves.problems(), writing);
    }

    @Override
    List<String> heads() {
        return List.of(WORDS.text("board.text"), WORDS.text("board.state"));
    }

    @Override
    String[] texts(Problem problem) {
        String state = STATES.stream().filter(term -> term.code().equals(problem.state())).map(Term::label)
                .findFirst().orElse(problem.state());
        return new String[]{problem.text().replaceAll("\\s+", " "), state};
    }

    @Override
    List<Entry> entries(Optional<Problem> before) {
        Problem problem = before.orElseGet(() -> Problem.of("", LocalDate.now()));
        return List.of(Entry.note("problem.text", problem.text()),
                Entry.note("problem.tries", problem.tries().stream().map(Line::text)
                        .collect(Collectors.joining("; "))),
                Entry.choice("problem.state", problem.state(), STATES));
    }

    @Override
    Problem said(Optional<Problem> before, Map<String, String> typed) {
        Problem problem = before.orElseGet(() -> Problem.of("", LocalDate.now()));
        List<Line> tries = Stream.of(typed.get("problem.tries").split(";")).map(String::strip)
                .filter(text -> !text.isEmpty()).map(text -> problem.tries().stream()
                        .filter(line -> line.text().equals(text)).findFirst().orElseGet(() -> Line.of(text)))
                .toList();
        return new Problem(typed.get("problem.text"), tries, typed.get("problem.state"), problem.raisedOn(),
                problem.origin());
    }
}
