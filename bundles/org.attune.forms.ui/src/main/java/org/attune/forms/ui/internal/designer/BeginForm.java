package org.attune.forms.ui.internal.designer;

import org.attune.forms.Form;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.OwnForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.ui.FormSetting;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.words.Words;
import org.attune.workbench.Site;

import com.google.gson.JsonObject;

/** Begins a form of the site's own and opens it in the designer. */
public final class BeginForm {
    private static final Words WORDS = Words.of(BeginForm.class);

    private BeginForm() {
    }

    /** An empty one. */
    public static void blank(Site site, FormLibrary library) {
        site.background().call(WORDS.text("beginning"),
                () -> library.begin(blank(), ""), id -> open(site, id));
    }

    /** The Questionnaire of an empty one. */
    static JsonObject blank() {
        return NewForm.blank(WORDS.text("begun"), FormSetting.spoken());
    }

    /** One like another. */
    public static void like(Site site, FormLibrary library, ListedForm other) {
        site.background().call(WORDS.text("beginning"), () -> {
            Form form = library.open(other.canonical()).map(PublishedForm::form).orElseThrow(
                    () -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("gone")));
            return library.begin(NewForm.like(form, WORDS.text("copy", other.title())), other.canonical());
        }, id -> open(site, id));
    }

    private static void open(Site site, RecordId id) {
        site.open(OwnForm.TYPE, id);
    }
}
