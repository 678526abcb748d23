package org.attune.forms.library;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * A form as a line of a list.
 *
 * @param url its address, without version
 * @param title what people call it
 * @param newest the newest version that people may answer; empty when none is published yet
 * @param own the record of a site's own form; empty for a built-in one
 * @param licence on what terms its texts may be used
 * @param validated whether it was tested that it measures what it says
 */
public record ListedForm(String url, String title, Optional<FormVersion> newest, Optional<RecordId> own,
        Licence licence, boolean validated) {
    /** What opens it: {@code address|version}, or the address alone as long as nothing is published. */
    public String canonical() {
        return newest.map(version -> url + "|" + version).orElse(url);
    }
}
