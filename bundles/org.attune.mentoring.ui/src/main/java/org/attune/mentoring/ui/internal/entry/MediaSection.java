package org.attune.mentoring.ui.internal.entry;

import java.nio.file.Path;
import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.media.MediaLimits;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Pictures, recordings and papers, each with a note on whose it is. */
final class MediaSection implements Section {
    private static final Words WORDS = Words.of(MediaSection.class);

    private final Parts parts;
    private final MediaFiles files;
    private Rows<Media, MediaRow> rows;
    private Button add;
    private Hint told;

    MediaSection(Parts parts, MediaFiles files) {
        this.parts = parts;
        this.files = files;
    }

    @Override
    public String key() {
        return "media";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return !entry.media().isEmpty();
    }

    @Override
    public void make(Composite body) {
        parts.sentence(body, "media.hint");
        rows = new Rows<>(body, parts,
                (list, media) -> new MediaRow(list, parts, media, new MediaRow.Uses(this::copy, this::remove)));
        add = parts.button(body, "media.add", this::choose);
        told = new Hint(body, parts.site(), "entry.media.told", Grids.wideFrom(200)).about(add);
    }

    @Override
    public void fill(Entry entry) {
        rows.fill(entry.media());
    }

    @Override
    public void write(EntryEdit edit) {
        edit.media(rows.all().stream().map(MediaRow::media).toList());
    }

    @Override
    public boolean tellProblems() {
        List<MediaRow> unsaid = rows.all().stream().filter(row -> row.media().rights().isBlank()).toList();
        say(unsaid.isEmpty() ? "" : WORDS.text("problem.rights"));
        unsaid.stream().findFirst().ifPresent(MediaRow::focus);
        return !unsaid.isEmpty();
    }

    private void choose() {
        FileDialog dialog = new FileDialog(parts.site().shell(), SWT.OPEN);
        dialog.setText(WORDS.text("media.choose"));
        String chosen = dialog.open();
        if (chosen != null) {
            add(Path.of(chosen));
        }
    }

    /** Takes a file in; says why not at the button. */
    void add(Path file) {
        say("");
        parts.site().background().call(WORDS.text("media.keeping"), () -> files.keep(file, MediaLimits.any()),
                rows::add, why -> say(reason(why)));
    }

    private static String reason(Exception why) {
        return why instanceof MediaException refused ? refused.getMessage() : WORDS.text("media.unkept");
    }

    private void remove(MediaRow row) {
        rows.remove(row, add);
    }

    private void copy(Media media) {
        FileDialog dialog = new FileDialog(parts.site().shell(), SWT.SAVE);
        dialog.setText(WORDS.text("media.copy.where"));
        dialog.setOverwrite(true);
        String place = dialog.open();
        if (place != null) {
            parts.site().background().call(WORDS.text("media.copying"), () -> {
                files.copy(media, Path.of(place));
                return true;
            }, done -> say(WORDS.text("media.copied")), why -> say(reason(why)));
        }
    }

    private void say(String text) {
        if (told.say(text)) {
            parts.resized();
        }
    }
}
