package org.attune.forms.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.attune.forms.filling.Typing;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.ui.NoteFields;
import org.attune.workbench.Site;

/**
 * What a {@link FormPane} needs beside the form.
 *
 * @param site where it speaks up
 * @param notes makes the fields for free text
 * @param locale the language of the questions where they are translated, and how numbers and days are written
 * @param readOnly whether answers are looked at, not given
 * @param id the first part of the ids of its widgets, such as {@code response}; a question's is {@code id.linkId}
 * @param calculations answers what follows from other answers
 * @param files keeps files that are answers; without it none can be added
 */
public record FormSetting(Site site, NoteFields notes, Locale locale, boolean readOnly, String id,
        Calculations calculations, Optional<MediaFiles> files) {
    public FormSetting {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(calculations, "calculations");
    }

    /** A form to be filled in, in the language of the display, which calculates nothing and takes no files. */
    public static FormSetting of(Site site, NoteFields notes, String id) {
        return new FormSetting(site, notes, Locale.getDefault(Locale.Category.DISPLAY), false, id,
                Calculations.NONE, Optional.empty());
    }

    /** The same, to be looked at. */
    public FormSetting toLookAt() {
        return new FormSetting(site, notes, locale, true, id, calculations, files);
    }

    /** The same in a language. */
    public FormSetting in(Locale other) {
        return new FormSetting(site, notes, other, readOnly, id, calculations, files);
    }

    /** The same, with what follows from answers put in after each pause in typing. */
    public FormSetting calculating(Calculations by) {
        return new FormSetting(site, notes, locale, readOnly, id, by, files);
    }

    /** The same, where files can be answers. */
    public FormSetting keeping(MediaFiles by) {
        return new FormSetting(site, notes, locale, readOnly, id, calculations, Optional.of(by));
    }

    /** The BCP 47 tag of the language of the display. */
    public static String spoken() {
        return Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag();
    }

    /** The BCP 47 tag of the language of the questions. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** How answers are written and read. */
    public Typing typing() {
        return new Typing(locale);
    }
}
