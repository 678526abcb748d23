package org.attune.debrief.ui.internal.run;

import java.util.function.Consumer;

import org.attune.debrief.Phrase;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Builds a sentence that raises something openly: noticed, think, wonder. On the user interface's thread. */
final class PhraseDialog {
    private static final Words WORDS = Words.of(PhraseDialog.class);

    private final AskShell ask;
    private final Text noticed;
    private final Text think;
    private final Text wonder;
    private final Label said;
    private final Button into;

    /**
     * @param mayNote whether it may be put into the notes
     */
    PhraseDialog(Site site, boolean mayNote, Consumer<String> intoNotes) {
        ask = new AskShell(site.shell(), "debrief.phrase.shell", WORDS.text("phrase.title"), 2);
        Controls make = new Controls(WORDS);
        make.sentence(ask.page(), "phrase.what", 2);
        noticed = make.field(ask.page(), "phrase.noticed", this::changed);
        think = make.field(ask.page(), "phrase.think", this::changed);
        wonder = make.field(ask.page(), "phrase.wonder", this::changed);
        said = new Label(ask.page(), SWT.WRAP);
        said.setLayoutData(Controls.wrapped(2));
        into = make.button(ask.foot(), "phrase.into", () -> {
            String words = phrase().said();
            ask.close();
            intoNotes.accept(words);
        });
        into.setEnabled(false);
        into.setVisible(mayNote);
        make.button(ask.foot(), "phrase.close", ask::close);
    }

    void open() {
        ask.open(into);
        noticed.setFocus();
    }

    private void changed() {
        said.setText(phrase().said().replace("&", "&&"));
        ask.ready(into, !phrase().said().isEmpty());
        ask.fit();
    }

    /** Each part begins with its own words, so that what is said is a sentence. */
    private Phrase phrase() {
        return new Phrase(part("noticed", noticed), part("think", think), part("wonder", wonder));
    }

    private static String part(String key, Text text) {
        String typed = text.getText().strip();
        return typed.isEmpty() ? "" : WORDS.text("phrase." + key + ".said", typed);
    }
}
