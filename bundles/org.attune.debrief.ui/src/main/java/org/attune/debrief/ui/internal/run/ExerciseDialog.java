package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.debrief.Comfort;
import org.attune.debrief.Exercise;
import org.attune.debrief.Method;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Offers an exercise to the group: how to ask whether it is comfortable, how anyone sits it out, another way, and
 * whether it is made for fewer. On the user interface's thread.
 */
final class ExerciseDialog {
    private static final Words WORDS = Words.of(ExerciseDialog.class);

    private static final int MOST_PEOPLE = 200;

    private final AskShell ask;
    private final Stage stage;
    private final Site site;
    private final List<Method> methods;
    private final Comfort comfort;
    private final WordCombo method;
    private final Label told;
    private final Hint before;
    private final Button asked;
    private final Button offered;
    private final Button keep;

    ExerciseDialog(Site site, Stage stage, List<Method> methods, Comfort comfort) {
        this.site = site;
        this.comfort = comfort;
        this.stage = stage;
        this.methods = methods;
        ask = new AskShell(site.shell(), "debrief.exercise.shell", WORDS.text("exercise.title"), 2);
        Controls make = new Controls(WORDS);
        method = make.choice(ask.page(), "exercise.method",
                methods.stream().map(one -> new Term(one.code(), one.title())).toList(), SWT.READ_ONLY);
        told = new Label(ask.page(), SWT.WRAP);
        told.setLayoutData(Controls.wrapped(2));
        before = new Hint(ask.page(), site, "debrief.exercise.before", Controls.wrapped(2));
        make.sentence(ask.page(), "exercise.alone", 2);
        make.button(ask.page(), "exercise.ask", this::askEach).setEnabled(!stage.now().practice());
        new Label(ask.page(), SWT.NONE);
        asked = wide(make.box(ask.page(), "exercise.asked", SWT.CHECK, () -> {}));
        offered = wide(make.box(ask.page(), "exercise.offered", SWT.CHECK, () -> {}));
        keep = make.button(ask.foot(), "exercise.keep", this::keep);
        make.button(ask.foot(), "exercise.close", ask::close);
        method.onChange(this::tell);
        method.choose(methods.getFirst().code());
    }

    Shell open() {
        ask.open(keep);
        method.control().setFocus();
        return ask.shell();
    }

    private static Button wide(Button button) {
        button.setLayoutData(Controls.wrapped(2));
        return button;
    }

    private Optional<Method> chosen() {
        return methods.stream().filter(one -> one.code().equals(method.word())).findFirst();
    }

    /** Each answers alone on this device; what is answered changes nothing that is offered. */
    private void askEach() {
        chosen().ifPresent(one -> {
            int people = Math.max(1, stage.now().debrief().group().people().orElse(MOST_PEOPLE));
            new RoundDialog(site, new RoundDialog.Asked(WORDS.text("exercise.round"), comfort::survey,
                    question -> question.id().equals(one.code()), comfort.scale()), people,
                    () -> asked.setSelection(true)).open();
        });
    }

    private void remember(String code, Optional<String> sentence) {
        if (!ask.shell().isDisposed() && method.word().equals(code)) {
            before.say(sentence.orElse(""));
            ask.fit();
        }
    }

    private void tell() {
        String code = method.word();
        site.background().call(WORDS.text("exercise.reading"), () -> comfort.told(code),
                sentence -> remember(code, sentence));
        told.setText(chosen().map(this::words).orElse("").replace("&", "&&"));
        keep.setEnabled(chosen().isPresent() && stage.now().mayNote());
        ask.fit();
    }

    private String words(Method one) {
        String words = WORDS.text("exercise.told", one.comfort(), one.optOut(), one.anotherWay());
        int people = stage.now().debrief().group().people().orElse(0);
        return one.fits(people) ? words : words + "\n\n" + WORDS.text("exercise.large", one.capacity(), people);
    }

    private void keep() {
        chosen().ifPresent(one -> stage.step(running -> running.gathering(so -> so.with(
                new Exercise(UUID.randomUUID().toString(), one.code(), Optional.of(asked.getSelection()),
                        Optional.of(offered.getSelection()), offered.getSelection() ? one.anotherWay() : "")))));
        ask.close();
    }
}
