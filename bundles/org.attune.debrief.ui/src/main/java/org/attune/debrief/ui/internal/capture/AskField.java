package org.attune.debrief.ui.internal.capture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.attune.debrief.ui.internal.capture.Ask.Form;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.debrief.ui.internal.writing.WrittenField;
import org.attune.frameworks.Vocabularies;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field in which one thing is answered, with its label before it. On the user interface's thread. */
final class AskField {
    private final Ask ask;
    private final Supplier<String> reads;
    private final Consumer<String> writes;
    private final Runnable focuses;

    private AskField(Ask ask, Supplier<String> reads, Consumer<String> writes, Runnable focuses) {
        this.ask = ask;
        this.reads = reads;
        this.writes = writes;
        this.focuses = focuses;
    }

    static AskField of(Composite parent, Ask ask, String name, WritingFields notes, Vocabularies vocabularies) {
        new Label(parent, SWT.NONE).setText(name);
        String id = "debrief.capture." + ask.key();
        return switch (ask.form()) {
            case WORDS -> words(ask, notes.low(parent, id, name));
            case SHORT, DAY -> brief(ask, Named.as(name, WidgetIds.set(new Text(parent, SWT.BORDER), id)));
            case CHOICE -> choice(ask, new WordCombo(parent, id, name,
                    vocabularies.vocabulary(ask.vocabulary()).terms(), SWT.DROP_DOWN));
        };
    }

    private static AskField words(Ask ask, WrittenField field) {
        return new AskField(ask, field::text, field::fill, field::focus);
    }

    private static AskField brief(Ask ask, Text text) {
        text.setLayoutData(Grids.wide());
        return new AskField(ask, text::getText, text::setText, text::setFocus);
    }

    private static AskField choice(Ask ask, WordCombo combo) {
        return new AskField(ask, combo::word, combo::choose, combo.control()::setFocus);
    }

    Ask ask() {
        return ask;
    }

    String text() {
        return reads.get();
    }

    void focus() {
        focuses.run();
    }

    /** Begins with an answer. */
    void fill(Answers answers, Function<LocalDate, String> written) {
        writes.accept(ask.form() == Form.DAY
                ? answers.day(ask.key()).map(written).orElse("")
                : answers.text(ask.key()));
    }

    /** The answers with that of this field. */
    Answers addTo(Answers answers, Function<String, Optional<LocalDate>> read) {
        return ask.form() == Form.DAY
                ? answers.on(ask.key(), read.apply(text()))
                : answers.with(ask.key(), text());
    }
}
