package org.attune.debrief.ui.internal.run;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.debrief.ui.internal.writing.WrittenField;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.media.MediaLimits;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Adds a picture, a recording or a paper to the debrief, encrypted, with a note on who made it and who agreed: without
 * that note nothing is kept. On the user interface's thread.
 */
final class MediaDialog {
    private static final Words WORDS = Words.of(MediaDialog.class);

    private final Site site;
    private final Stage stage;
    private final MediaFiles files;
    private final AskShell ask;
    private final Text file;
    private final WrittenField title;
    private final WrittenField rights;
    private final Hint told;
    private final Button keep;

    MediaDialog(Site site, Stage stage, MediaFiles files, WritingFields writing) {
        this.site = site;
        this.stage = stage;
        this.files = files;
        ask = new AskShell(site.shell(), "debrief.media.shell", WORDS.text("media.title"), 2);
        Controls make = new Controls(WORDS);
        keep = make.button(ask.foot(), "media.keep", this::keep);
        make.button(ask.foot(), "media.close", ask::close);
        make.sentence(ask.page(), "media.what", 2);
        file = make.field(ask.page(), "media.file", this::changed);
        new Label(ask.page(), SWT.NONE);
        make.button(ask.page(), "media.choose", this::choose);
        title = note(make, writing, "media.name");
        rights = note(make, writing, "media.rights");
        told = new Hint(ask.page(), site, "debrief.media.told", Controls.wrapped(2));
        keep.setEnabled(false);
    }

    Shell open() {
        ask.open(keep);
        file.setFocus();
        return ask.shell();
    }

    private WrittenField note(Controls make, WritingFields writing, String key) {
        make.label(ask.page(), key);
        WrittenField field = writing.line(ask.page(), "debrief." + key, WORDS.text(key));
        field.onChange(this::changed);
        field.onRoom(ask::fitSoon);
        return field;
    }

    private void choose() {
        FileDialog dialog = new FileDialog(ask.shell(), SWT.OPEN);
        dialog.setText(WORDS.text("media.title"));
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void changed() {
        boolean said = !file.getText().isBlank() && !rights.text().isBlank();
        ask.ready(keep, said && stage.now().mayAttach());
    }

    private void keep() {
        String place = file.getText().strip();
        keep.setEnabled(false);
        site.background().call(WORDS.text("media.keeping"), () -> files.keep(Path.of(place), MediaLimits.any()),
                this::kept, this::refused);
    }

    private void kept(Media media) {
        Media named = media.called(title.text().strip()).withRights(rights.text().strip());
        stage.step(running -> running.attaching(named));
        ask.close();
        site.messages().done(WORDS.text("media.kept"));
    }

    private void refused(Exception why) {
        changed();
        told.say(why instanceof MediaException known ? known.getMessage() : WORDS.text("media.unkept"));
        ask.fit();
    }
}
