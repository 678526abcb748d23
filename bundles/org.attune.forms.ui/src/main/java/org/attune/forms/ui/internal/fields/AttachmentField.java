package org.attune.forms.ui.internal.fields;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.MediaLimits;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** Files as answers: added, shown, copied out, taken out. */
final class AttachmentField implements Field {
    private static final Words WORDS = Words.of(AttachmentField.class);

    private final Asked asked;
    private final MediaFiles files;
    private final MediaLimits limits;
    private final Composite list;
    private final Button add;
    private final Hint told;
    private List<Value> shown = List.of();

    AttachmentField(Composite parent, Asked asked, MediaFiles files) {
        this.asked = asked;
        this.files = files;
        this.limits = Attachments.limits(asked.item());
        list = Grids.row(parent, 4);
        add = button(parent, asked.id(), "file.add", () -> choose(SWT.OPEN, "file.choose").ifPresent(this::add));
        told = new Hint(parent, asked.setting().site(), asked.id() + ".file", Grids.wideFrom(160)).about(add);
        Grids.show(list, false);
        refresh();
    }

    private Button button(Composite parent, String id, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), id);
        button.setText(WORDS.text(key));
        SpokenName.give(button, asked.named(WORDS.text(key)));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private Optional<Path> choose(int style, String title) {
        FileDialog dialog = new FileDialog(add.getShell(), style);
        dialog.setText(WORDS.text(title));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Takes a file in, or says why not. */
    void add(Path file) {
        say("");
        asked.setting().site().background().call(WORDS.text("file.keeping"), () -> files.keep(file, limits),
                this::added, this::refused);
    }

    private void added(Media media) {
        List<Value> values = new ArrayList<>(asked.item().repeats() ? asked.place().values() : List.of());
        values.add(Attachments.of(media));
        asked.filling().answer(asked.place(), values);
        if (!list.isDisposed()) {
            list.getChildren()[list.getChildren().length - 1].setFocus();
        }
    }

    private void refused(Exception why) {
        say(why instanceof MediaException known ? known.getMessage() : WORDS.text("file.unkept"));
    }

    private void remove(Value value) {
        List<Value> values = new ArrayList<>(asked.place().values());
        values.remove(value);
        asked.filling().answer(asked.place(), values);
        if (!add.isDisposed()) {
            add.setFocus();
        }
    }

    private void copy(Media media) {
        choose(SWT.SAVE, "file.copy.where").ifPresent(place -> asked.setting().site().background()
                .call(WORDS.text("file.copying"), () -> {
                    files.copy(media, place);
                    return true;
                }, done -> say(WORDS.text("file.copied")), this::uncopied));
    }

    private void uncopied(Exception why) {
        say(why instanceof IOException ? WORDS.text("file.uncopied") : why.getMessage());
    }

    private void show(Media media) {
        asked.setting().site().background().call(WORDS.text("file.opening"), () -> PictureWindow.read(files, media),
                picture -> PictureWindow.open(add.getShell(), asked.question(), picture), this::unseen);
    }

    private void unseen(Exception why) {
        say(why instanceof MediaException known ? known.getMessage() : WORDS.text("file.unseen"));
    }

    private void say(String text) {
        if (!add.isDisposed() && told.say(text)) {
            add.requestLayout();
        }
    }

    @Override
    public void focus() {
        (add.isEnabled() ? add : list.getChildren()[list.getChildren().length - 1]).setFocus();
    }

    @Override
    public void refresh() {
        List<Value> now = asked.place().values();
        int most = asked.item().repeats() ? asked.item().maxOccurs().orElse(Integer.MAX_VALUE) : 1;
        add.setEnabled(now.size() < most && !limits.kinds().isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            List.of(list.getChildren()).forEach(Control::dispose);
            now.forEach(this::row);
            Grids.show(list, !now.isEmpty());
            list.requestLayout();
        }
    }

    private void row(Value value) {
        Label label = new Label(list, SWT.WRAP);
        label.setText(value.text().replace("&", "&&"));
        label.setLayoutData(Grids.wideFrom(120));
        String id = asked.id() + "." + shown.indexOf(value);
        Optional<Media> media = Attachments.media(value);
        boolean picture = media.flatMap(Media::kind).filter(MediaKind::isPicture).isPresent();
        Button show = button(list, id + ".show", "file.show", () -> media.ifPresent(this::show));
        Button copy = button(list, id + ".copy", "file.copy", () -> media.ifPresent(this::copy));
        button(list, id + ".remove", "file.remove", () -> remove(value));
        show.setEnabled(picture);
        copy.setEnabled(media.isPresent());
    }
}
