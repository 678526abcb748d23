package org.attune.debrief.ui.internal.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.debrief.ui.internal.writing.WrittenField;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/**
 * Adds or changes a line of a list: a few fields, and Keep. What is refused stays in its field, and says why. On the
 * user interface's thread.
 */
public final class EntryDialog {
    private static final Words WORDS = Words.of(EntryDialog.class);

    private final Site site;
    private final AskShell ask;
    private final Words words;
    private final Controls make;
    private final WritingFields writing;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final Keeping keeping;
    private final Runnable then;
    private final Hint failure;
    private final Button keep;
    private final String first;
    private Optional<Runnable> focus = Optional.empty();

    /** Keeps what was typed. */
    @FunctionalInterface
    public interface Keeping {
        /** Keeps it, off the user interface's thread; the fields by their keys, without outer blanks. */
        Saved keep(Map<String, String> typed) throws RecordsException;
    }

    /**
     * What is asked.
     *
     * @param id the id of the window
     * @param words says its title and what is asked
     * @param title the key of its title
     * @param entries what is asked; the first one has to be filled
     */
    public record Question(String id, Words words, String title, List<Entry> entries) {}

    /**
     * @param then runs when it is kept
     */
    public EntryDialog(Site site, WritingFields writing, Question question, Keeping keeping, Runnable then) {
        this.site = site;
        this.words = question.words();
        this.make = new Controls(words);
        this.writing = writing;
        this.keeping = keeping;
        this.then = then;
        first = question.entries().getFirst().key();
        ask = new AskShell(site.shell(), question.id(), words.text(question.title()), 2);
        Controls foot = new Controls(WORDS);
        keep = foot.button(ask.foot(), "entry.keep", this::keep);
        foot.button(ask.foot(), "entry.cancel", ask::close);
        question.entries().forEach(this::add);
        failure = new Hint(ask.page(), site, "debrief.entry.failure", Controls.wrapped(2));
        changed();
    }

    /** Opens it. */
    public void open() {
        ask.open(keep);
        focus.ifPresent(Runnable::run);
    }

    private void add(Entry entry) {
        Runnable focuses = switch (entry.form()) {
            case NOTE -> note(entry);
            case BRIEF -> brief(entry);
            case CHOICE -> choice(entry);
        };
        if (focus.isEmpty()) {
            focus = Optional.of(focuses);
        }
    }

    private Runnable note(Entry entry) {
        make.label(ask.page(), entry.key());
        WrittenField field = writing.line(ask.page(), "debrief." + entry.key(), words.text(entry.key()));
        fields.put(entry.key(), field::text);
        field.fill(entry.now());
        field.onChange(this::changed);
        field.onRoom(ask::fitSoon);
        return field::focus;
    }

    private Runnable brief(Entry entry) {
        Text text = make.field(ask.page(), entry.key(), this::changed);
        fields.put(entry.key(), text::getText);
        text.setText(entry.now());
        return text::setFocus;
    }

    private Runnable choice(Entry entry) {
        WordCombo combo = make.choice(ask.page(), entry.key(), entry.words(), SWT.DROP_DOWN);
        fields.put(entry.key(), combo::word);
        combo.choose(entry.now());
        combo.onChange(this::changed);
        return combo.control()::setFocus;
    }

    private void changed() {
        ask.ready(keep, fields.containsKey(first) && !fields.get(first).get().isBlank());
    }

    private void keep() {
        Map<String, String> typed = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get().strip()));
        keep.setEnabled(false);
        site.background().call(WORDS.text("entry.keeping"), () -> keeping.keep(typed), saved -> {
            ask.close();
            then.run();
        }, this::failed);
    }

    private void failed(Exception why) {
        changed();
        String told = why instanceof RecordsException known
                ? known.complaints().isEmpty() ? known.getMessage() : known.complaints().getFirst().message()
                : WORDS.text("entry.unexpected");
        failure.say(WORDS.text("entry.failed", told));
        ask.fit();
    }
}
