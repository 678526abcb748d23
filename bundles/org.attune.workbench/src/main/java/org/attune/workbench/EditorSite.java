package org.attune.workbench;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.osgi.annotation.versioning.ProviderType;

/** What an editor may ask of the window that shows it. */
@ProviderType
public interface EditorSite extends Site {
    /** The type it edits. */
    TypeName type();

    /** The record it edits; empty for a new one, until {@link #became}. */
    Optional<RecordId> record();

    /** What a new one shall begin with; see {@link Site#openNew}. */
    Map<String, String> seed();

    /** The text of the tab: codes and days, never private text. */
    void title(String text);

    /** Whether something is not saved; shown as a mark on the tab. */
    void dirty(boolean unsaved);

    /** A new record has been saved for the first time: the tab stands for it from now on. */
    void became(RecordId record);

    /** With whom what is in front of the person is shared; the status line says it in words. */
    void audience(Audience audience);

    /** A draft was kept; the status line says when. */
    void kept(Instant when);

    /** Closes the tab, asking nothing. */
    void close();
}
