package org.attune.forms.library.internal;

import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormSource;
import org.attune.records.Records;

/** The library of forms with what one bundle offers, put together without a framework. */
public final class Offering {
    private Offering() {
    }

    public static FormLibrary of(FormSource source, Records records) {
        OfferedForms offered = new OfferedForms();
        offered.bindSource(source);
        return new KeptLibrary(records, offered);
    }
}
