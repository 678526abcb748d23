package org.attune.debrief.ui.internal.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.Kept;
import org.attune.debrief.Shelf;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.entry.EntryDialog;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.widgets.Composite;

/**
 * A list that a team keeps: its lines, adding one, changing one, and paper. What it is a list of is said by the classes
 * that extend it.
 *
 * @param <V> what a line says
 */
abstract class ShelfView<V> implements View {
    /** The words of the lists. */
    static final Words WORDS = Words.of(ShelfView.class);

    private final String name;
    private final Shelf<V> shelf;
    private final Writing writing;
    private PlainList<Kept<V>> list;
    private WritingFields fields;
    private Site site;

    /**
     * @param name the beginning of the texts and ids of this list
     */
    ShelfView(String name, Shelf<V> shelf, Writing writing) {
        this.name = name;
        this.shelf = shelf;
        this.writing = writing;
    }

    /** The heads of its columns, the widest first. */
    abstract List<String> heads();

    /** What a line shows, column by column. */
    abstract String[] texts(V value);

    /** What is asked for a line; of an empty one when it is new. */
    abstract List<Entry> entries(Optional<V> before);

    /** A line as it was typed. */
    abstract V said(Optional<V> before, Map<String, String> typed);

    @Override
    public final void create(Composite parent, Site ofView) {
        site = ofView;
        fields = writing.on(site);
        list = new PlainList<>(parent,
                new PlainList.Look(name, WORDS.text(name), heads(), 0, WORDS.text(name + ".empty"),
                        WORDS.text(name + ".add")),
                kept -> texts(kept.value()), this::add);
        list.knownBy(Kept::id);
        list.button(name + ".open", WORDS.text("line.change"), this::change);
        list.button(name + ".add", WORDS.text(name + ".add"), this::add);
        list.button(name + ".print", WORDS.text(name + ".print"), () -> site.run("report.print"));
        list.onOpen(this::change);
        list.onChosen(kept -> site.select(kept.id()));
        recordsChanged();
    }

    @Override
    public final void focus() {
        list.focus();
    }

    @Override
    public final void recordsChanged() {
        site.background().call(WORDS.text(name + ".reading"), shelf::all, list::show);
    }

    private void add() {
        new EntryDialog(site, fields, question(Optional.empty()),
                typed -> shelf.add(said(Optional.empty(), typed)), this::recordsChanged).open();
    }

    private void change(Kept<V> kept) {
        Optional<V> before = Optional.of(kept.value());
        new EntryDialog(site, fields, question(before),
                typed -> shelf.update(kept.id(), kept.version(), said(before, typed)), this::recordsChanged).open();
    }

    private EntryDialog.Question question(Optional<V> before) {
        return new EntryDialog.Question("debrief." + name + ".shell", WORDS, name + ".title", entries(before));
    }
}
