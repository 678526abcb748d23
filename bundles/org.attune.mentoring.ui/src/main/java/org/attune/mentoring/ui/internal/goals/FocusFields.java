package org.attune.mentoring.ui.internal.goals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Term;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.practice.FocusOffer.Item;
import org.attune.practice.GoalFocus;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.eclipse.swt.widgets.Composite;

/**
 * What a goal strengthens: a dimension of compassion, and a need and an objective where there are any to choose from or
 * the goal has one. What is not shown stays as it was.
 */
final class FocusFields {
    private static final Words WORDS = Words.of(FocusFields.class);

    private final TermChoice dimension;
    private final Optional<TermChoice> need;
    private final Optional<TermChoice> objective;

    FocusFields(Composite page, GoalDesk.Opened opened, Frameworks frameworks) {
        dimension = choice(page, "dimension", dimensions(frameworks));
        GoalFocus focus = opened.shown().focus();
        need = offered(page, GoalFocus.NEED_LINK, opened, focus.need());
        objective = offered(page, GoalFocus.OBJECTIVE_LINK, opened, focus.objective());
    }

    void onChange(Runnable then) {
        Stream.of(Stream.of(dimension), need.stream(), objective.stream()).flatMap(each -> each)
                .forEach(choice -> choice.onChange(then));
    }

    void fill(GoalFocus focus) {
        dimension.choose(focus.dimension());
        need.ifPresent(choice -> choice.choose(text(focus.need())));
        objective.ifPresent(choice -> choice.choose(text(focus.objective())));
    }

    GoalFocus focus(GoalFocus was) {
        return new GoalFocus(dimension.chosen(), need.map(FocusFields::chosen).orElse(was.need()),
                objective.map(FocusFields::chosen).orElse(was.objective()));
    }

    private static Optional<TermChoice> offered(Composite page, String relation, GoalDesk.Opened opened,
            Optional<RecordId> now) {
        List<Term> items = opened.offered(relation).stream().map(FocusFields::term).toList();
        boolean unknown = now.isPresent() && items.stream().noneMatch(term -> term.code().equals(text(now)));
        Stream<Term> itself = unknown ? Stream.of(new Term(text(now), WORDS.text(relation + ".unknown"))) : Stream.of();
        List<Term> terms = Stream.concat(items.stream(), itself).toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(choice(page, relation, plusNone(terms.stream())));
    }

    private static List<Term> dimensions(Frameworks frameworks) {
        Stream<Dimension> all = Stream.concat(frameworks.dimensions().stream(), Stream.of(frameworks.integrating()));
        return plusNone(all.map(one -> new Term(one.guid(), one.label())));
    }

    private static List<Term> plusNone(Stream<Term> terms) {
        return Stream.concat(Stream.of(new Term("", WORDS.text("dimension.none"))), terms).toList();
    }

    private static TermChoice choice(Composite page, String key, List<Term> terms) {
        GoalForm.label(page, key);
        return new TermChoice(page, "goal." + key, WORDS.text(key), terms);
    }

    private static Term term(Item item) {
        return new Term(item.id().toString(), item.label());
    }

    private static Optional<RecordId> chosen(TermChoice choice) {
        return Optional.of(choice.chosen()).filter(id -> !id.isEmpty()).map(RecordId::of);
    }

    private static String text(Optional<RecordId> id) {
        return id.map(RecordId::toString).orElse("");
    }
}
