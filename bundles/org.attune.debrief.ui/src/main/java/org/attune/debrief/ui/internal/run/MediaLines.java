package org.attune.debrief.ui.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaFiles;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Pictures, recordings and papers of a debrief that is over, each with its note on rights. On the user interface's thread. */
final class MediaLines {
    private static final Words WORDS = Words.of(MediaLines.class);

    private final Site site;
    private final MediaFiles files;

    MediaLines(Composite body, Site site, MediaFiles files, List<Media> media) {
        this.site = site;
        this.files = files;
        new Controls(WORDS).head(body, "kept.media", 1);
        Composite rows = Grids.row(body, 2);
        media.forEach(one -> add(rows, one));
    }

    private void add(Composite rows, Media media) {
        String title = media.title().isBlank() ? media.type() : media.title();
        Label label = new Label(rows, SWT.WRAP);
        label.setText(WORDS.text("kept.media.one", title, media.rights()).replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
        Link copy = Named.as(WORDS.text("kept.media.copy.of", title),
                WidgetIds.set(new Link(rows, SWT.NONE), "debrief.kept.media." + media.id()));
        copy.setText(WORDS.text("kept.media.copy"));
        copy.addListener(SWT.Selection, event -> copy(media));
    }

    private void copy(Media media) {
        FileDialog dialog = new FileDialog(site.shell(), SWT.SAVE);
        dialog.setText(WORDS.text("kept.media.where"));
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of)
                .ifPresent(place -> site.background().call(WORDS.text("kept.media.copying"), () -> {
                    files.copy(media, place);
                    return true;
                }, done -> site.messages().done(WORDS.text("kept.media.copied")), this::refused));
    }

    private void refused(Exception why) {
        site.messages().failed(
                why instanceof MediaException known ? known.getMessage() : WORDS.text("kept.media.uncopied"),
                why);
    }
}
