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
            follow(ask(unsaved), unsaved, goOn);
        }
    }

    private void follow(Optional<String> answer, List<EditorTab> unsaved, Runnable goOn) {
        switch (answer.orElse("cancel")) {
            case "save" -> save(unsaved, goOn);
            case "leave" -> goOn.run();
            default -> unsaved.getFirst().focus();
        }
    }

    private Optional<String> ask(List<EditorTab> unsaved) {
        String question = unsaved.size() == 1
                ? WORDS.text("ask.one", unsaved.getFirst().title())
                : WORDS.text("ask.many", unsaved.size());
        return new Ask(navigator.shell(), WORDS.text("ask.title"), question,
                List.of(new Answer("save", WORDS.text("ask.save")), new Answer("leave", WORDS.text("ask.leave")),
                        new Answer("cancel", WORDS.text("ask.cancel"))))
                .answer();
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
