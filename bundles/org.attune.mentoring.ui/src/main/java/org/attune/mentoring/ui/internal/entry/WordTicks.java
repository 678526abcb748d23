package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Words of a vocabulary to tick. Words that the vocabulary does not have stay as they are. */
final class WordTicks {
    private static final Words WORDS = Words.of(WordTicks.class);

    private final Map<String, Button> boxes = new LinkedHashMap<>();
    private List<String> others = List.of();

    WordTicks(Composite parent, String key, List<Term> terms, Runnable changed) {
        new Label(parent, SWT.NONE).setText(WORDS.text(key));
        Composite row = Grids.buttonRow(parent);
        terms.forEach(term -> boxes.put(term.code(), box(row, key, term, changed)));
    }

    private static Button box(Composite row, String key, Term term, Runnable changed) {
        Button box = WidgetIds.set(new Button(row, SWT.CHECK | SWT.WRAP), "entry.word." + key + "." + term.code());
        box.setText(term.label().replace("&", "&&"));
        box.addListener(SWT.Selection, event -> changed.run());
        return box;
    }

    void tick(List<String> words) {
        boxes.forEach((code, box) -> box.setSelection(words.contains(code)));
        others = words.stream().filter(word -> !boxes.containsKey(word)).toList();
    }

    List<String> ticked() {
        List<String> ticked = new ArrayList<>(
                boxes.entrySet().stream().filter(box -> box.getValue().getSelection()).map(Map.Entry::getKey).toList());
        ticked.addAll(others);
        return ticked;
    }
}
