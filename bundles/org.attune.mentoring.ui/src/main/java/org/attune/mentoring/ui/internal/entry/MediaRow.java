package org.attune.mentoring.ui.internal.entry;

import java.util.function.Consumer;

import org.attune.privacy.media.Media;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One picture, recording or paper. */
final class MediaRow implements Rows.Row {
    private static final Words WORDS = Words.of(MediaRow.class);
    private static final double MEGA = 1_000_000;

    private final Composite row;
    private final Media was;
    private final NoteField title;
    private final NoteField rights;

    MediaRow(Composite parent, Parts parts, Media media, Uses uses) {
        was = media;
        row = Grids.row(parent, 1);
        new Label(row, SWT.NONE).setText(WORDS.text("media.what", media.type(), media.size() / MEGA));
        title = parts.low(row, "media.title");
        rights = parts.low(row, "media.rights");
        Composite buttons = Grids.row(row, 2);
        Button copy = parts.rowButton(buttons, "media.copy", () -> uses.copy().accept(media));
        copy.setData(ReadOnly.IN_USE, true);
        parts.rowButton(buttons, "media.remove", () -> uses.remove().accept(this));
        parts.quietly(() -> {
            title.fill(media.title());
            rights.fill(media.rights());
        });
    }

    Media media() {
        return was.called(title.text()).withRights(rights.text());
    }

    @Override
    public void focus() {
        (title.text().isBlank() ? title : rights).focus();
    }

    @Override
    public void dispose() {
        row.dispose();
    }

    /**
     * What can be done with it.
     *
     * @param copy writes a copy outside
     * @param remove takes it off the entry
     */
    record Uses(Consumer<Media> copy, Consumer<MediaRow> remove) {}
}
