package org.attune.forms.ui.internal.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Expressions.Calculated;
import org.attune.forms.Issue;
import org.attune.forms.Item;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormSetting;
import org.attune.words.Words;
import org.eclipse.swt.widgets.Display;

import com.google.gson.JsonObject;

/**
 * Puts in what follows from the answers: calculated in the background after a pause in typing. Nothing happens for a form
 * without calculated answers, nor while answers are only looked at.
 */
public final class Calculating {
    private static final Words WORDS = Words.of(Calculating.class);
    /** How long a pause in typing is, in milliseconds. */
    private static final int PAUSE = 400;

    private final Filling filling;
    private final FormSetting setting;
    private final List<Item> items;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Runnable start = this::start;
    private Map<String, String> findings = Map.of();
    private Runnable told = () -> {};
    private boolean putting;
    private boolean ended;

    Calculating(Filling filling, FormSetting setting) {
        this.filling = filling;
        this.setting = setting;
        this.items = setting.readOnly()
                ? List.of()
                : filling.form().all().stream().filter(Item::isCalculated).toList();
    }

    /**
     * Begins, and goes on when the feature comes.
     *
     * @param display whose thread the form belongs to
     * @param then what is said at calculated answers may have changed
     * @return ends it
     */
    public Runnable begin(Display display, Runnable then) {
        told = then;
        if (items.isEmpty()) {
            return () -> {};
        }
        var watch = setting.calculations().watch(() -> onThread(display));
        start();
        return () -> {
            ended = true;
            watch.close();
            display.timerExec(-1, start);
        };
    }

    private void onThread(Display display) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!ended) {
                    told.run();
                    start();
                }
            });
        }
    }

    /** A person has answered something. */
    public void answered(Display display) {
        if (!items.isEmpty() && !putting) {
            display.timerExec(PAUSE, start);
        }
    }

    /** Whether answers are being put in now: no person does this change. */
    public boolean isPutting() {
        return putting;
    }

    /** Calls somebody once all that follows from the answers so far has been put in. */
    public void whenDone(Runnable then) {
        waiting.add(then);
        start();
    }

    private void start() {
        if (ended) {
            return;
        }
        if (items.isEmpty() || !setting.calculations().installed()) {
            done();
            return;
        }
        JsonObject draft = filling.draft("");
        setting.site().background().call(WORDS.text("calculating"),
                () -> setting.calculations().of(filling.form(), draft), this::put, why -> failed());
    }

    private void put(Optional<Calculated> calculated) {
        if (ended) {
            return;
        }
        putting = true;
        try {
            calculated.ifPresent(this::put);
        } finally {
            putting = false;
        }
        told.run();
        done();
    }

    private void put(Calculated calculated) {
        Map<String, String> byPath = new HashMap<>();
        calculated.issues().forEach(issue -> byPath.putIfAbsent(issue.path(), code(issue)));
        findings = byPath;
        filling.calculated(calculated.values());
    }

    private static String code(Issue issue) {
        return WORDS.has("calculated." + issue.code()) ? issue.code() : "expression";
    }

    private void failed() {
        Map<String, String> all = new HashMap<>();
        items.forEach(item -> all.put(item.path(), "expression"));
        findings = all;
        told.run();
        done();
    }

    private void done() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** What is said at a calculated answer. */
    String remark(Item item) {
        if (!setting.calculations().installed()) {
            return WORDS.text("calculated.not.installed");
        }
        return Optional.ofNullable(findings.get(item.path())).map(code -> WORDS.text("calculated." + code))
                .orElseGet(() -> WORDS.text("calculated"));
    }

    /** Whether an item says where its answer comes from. */
    public boolean remarks(Item item) {
        return items.contains(item);
    }
}
