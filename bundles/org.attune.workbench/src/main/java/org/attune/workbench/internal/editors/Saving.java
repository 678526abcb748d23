package org.attune.workbench.internal.editors;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.attune.words.Words;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.internal.parts.Ask;
import org.attune.workbench.internal.parts.Ask.Answer;
import org.attune.workbench.internal.parts.Navigator;

/** Saves editors, and asks before something unsaved would go. */
final class Saving {
    private static final Words WORDS = Words.of(Saving.class);

    private final Navigator navigator;

    Saving(Navigator navigator) {
        this.navigator = navigator;
    }

    /** Goes on when everything is on disk; stays where a person has to mend something. */
    void save(List<EditorTab> which, Runnable goOn) {
        List<EditorTab> unsaved = unsaved(which);
        List<CompletableFuture<Boolean>> all = unsaved.stream().map(tab -> tab.save().toCompletableFuture()).toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .whenComplete((nothing, failure) -> navigator.later(() -> after(all, unsaved, failure, goOn)));
    }

    void asking(List<EditorTab> which, Runnable goOn) {
        List<EditorTab> unsaved = unsaved(which);
        if (unsaved.isEmpty()) {
            goOn.run();
        } else {
            Optional<List<EditorTab>> answer = unsaved.size() == 1
                    ? askOne(unsaved.getFirst())
                    : new SaveSome(navigator.shell(), unsaved).answer();
            answer.ifPresentOrElse(chosen -> save(chosen, goOn), () -> stay(unsaved.getFirst()));
        }
    }

    /** The question may have gone with the window, and the editor with it. */
    private static void stay(EditorTab tab) {
        if (tab.isOpen()) {
            tab.focus();
        }
    }

    /** Those to save, possibly none; empty when the person would rather stay. */
    private Optional<List<EditorTab>> askOne(EditorTab tab) {
        Optional<String> answer = new Ask(navigator.shell(), WORDS.text("ask.title"),
                WORDS.text("ask.one", tab.title()),
                List.of(new Answer("save", WORDS.text("ask.save")), new Answer("leave", WORDS.text("ask.leave")),
                        new Answer("cancel", WORDS.text("ask.cancel"))))
                .answer();
        return answer.filter(id -> !id.equals("cancel"))
                .map(id -> id.equals("save") ? List.of(tab) : List.<EditorTab>of());
    }

    private void after(List<CompletableFuture<Boolean>> all, List<EditorTab> unsaved, Throwable failure,
            Runnable goOn) {
        if (failure != null) {
            Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
            navigator.log().failed(Faults.forPeople(WORDS.text("saving"), cause), cause);
        } else if (all.stream().allMatch(CompletableFuture::join)) {
            goOn.run();
        } else {
            firstRefused(all, unsaved).focus();
        }
    }

    private static EditorTab firstRefused(List<CompletableFuture<Boolean>> all, List<EditorTab> unsaved) {
        int place = 0;
        while (all.get(place).join()) {
            place++;
        }
        return unsaved.get(place);
    }

    private static List<EditorTab> unsaved(List<EditorTab> which) {
        return which.stream().filter(EditorTab::dirty).toList();
    }
}
