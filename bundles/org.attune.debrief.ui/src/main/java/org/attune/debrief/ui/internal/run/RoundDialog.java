package org.attune.debrief.ui.internal.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.Question.Kind;
import org.attune.privacy.survey.Room;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Questions that are handed round on this device: one person after the other answers, and nobody sees what was answered
 * before. What comes of it is shown nowhere until enough answers are together. On the user interface's thread.
 */
final class RoundDialog {
    private static final Words WORDS = Words.of(RoundDialog.class);

    private final Site site;
    private final AskShell ask;
    private final Composite questions;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final Button next;
    private final Runnable handedRound;
    private Round round;

    private final Asked asked;

    /**
     * What is asked.
     *
     * @param title the title of the window
     * @param survey gives what takes the answers; waits for the disk
     * @param which which of its questions are asked
     * @param scale what the numbers of its scales mean, from 1 on: nobody reads or gives a number
     */
    record Asked(String title, Survey survey, Predicate<Question> which, List<String> scale) {}

    /** Gives what takes the answers. */
    @FunctionalInterface
    interface Survey {
        /** Begins it when there is none, off the user interface's thread. */
        AnonymousSurvey open() throws RecordsException;
    }

    /** A round of answers: what is asked, and the room that takes them. */
    record Round(AnonymousSurvey survey, Room room, String promise) {
        static Round begin(AnonymousSurvey survey, int people) throws RecordsException {
            return new Round(survey, survey.room(people), survey.promise());
        }
    }

    /**
     * @param handedRound runs when somebody has answered
     */
    RoundDialog(Site site, Asked asked, int people, Runnable handedRound) {
        this.site = site;
        this.asked = asked;
        this.handedRound = handedRound;
        ask = new AskShell(site.shell(), "debrief.pulse.shell", asked.title(), 1);
        questions = Grids.row(ask.page(), 1);
        Controls make = new Controls(WORDS);
        next = make.button(ask.foot(), "pulse.next", this::answer);
        make.button(ask.foot(), "pulse.end", ask::close);
        next.setEnabled(false);
        ask.shell().addListener(SWT.Dispose, event -> end());
        site.background().call(WORDS.text("pulse.reading"), () -> Round.begin(asked.survey().open(), people),
                this::begun);
    }

    void open() {
        ask.open(next);
    }

    private void begun(Round begun) {
        round = begun;
        if (ask.shell().isDisposed()) {
            end();
        } else {
            form();
        }
    }

    /** Fresh fields for each person, so that nothing can be undone or scrolled back to. */
    private void form() {
        Stream.of(questions.getChildren()).forEach(Control::dispose);
        fields.clear();
        sentence(round.promise());
        round.survey().plan().questions().stream().filter(asked.which()).forEach(this::add);
        next.setEnabled(true);
        ask.fit();
        questions.setFocus();
    }

    private void add(Question question) {
        sentence(question.text());
        String id = "debrief.pulse." + question.id();
        if (question.kind() == Kind.TEXT) {
            Text text = Named.as(question.text(), WidgetIds.set(new Text(questions, SWT.BORDER), id));
            text.setLayoutData(Grids.wide());
            fields.put(question.id(), text::getText);
        } else {
            Combo combo = Named.as(question.text(), WidgetIds.set(new Combo(questions, SWT.READ_ONLY), id));
            combo.add("");
            asked.scale().forEach(combo::add);
            fields.put(question.id(), () -> combo.getSelectionIndex() > 0
                    ? Integer.toString(combo.getSelectionIndex())
                    : "");
        }
    }

    private void sentence(String text) {
        Label label = new Label(questions, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
    }

    private void answer() {
        Answer given = Answer.empty();
        for (var field : fields.entrySet()) {
            given = given.with(field.getKey(), field.getValue().get());
        }
        Answer all = given;
        Room room = round.room();
        next.setEnabled(false);
        site.background().call(WORDS.text("pulse.keeping"), () -> {
            room.answer(all);
            return room.full();
        }, answered());
    }

    private Consumer<Boolean> answered() {
        return full -> {
            handedRound.run();
            if (full && !ask.shell().isDisposed()) {
                ask.close();
                site.messages().done(WORDS.text("pulse.done"));
            } else if (!ask.shell().isDisposed()) {
                form();
            }
        };
    }

    private void end() {
        if (round != null) {
            Room room = round.room();
            site.background().submit(WORDS.text("pulse.keeping"), () -> {
                room.close();
                return true;
            });
        }
    }
}
