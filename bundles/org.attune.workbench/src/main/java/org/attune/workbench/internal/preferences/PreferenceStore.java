package org.attune.workbench.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.attune.words.Words;
import org.attune.workbench.Preferences;
import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.settings.SettingsFile;
import org.attune.workbench.internal.settings.SettingsFile.Read;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** Preferences in a file; a thread of its own writes them, the last state only. */
@Component(service = {Preferences.class, PreferenceStore.class})
public final class PreferenceStore implements Preferences {
    private static final System.Logger LOG = System.getLogger(PreferenceStore.class.getName());
    private static final Words WORDS = Words.of(PreferenceStore.class);
    static final String NAME = "preferences.json";
    static final String VALUES = "values";
    private static final int VERSION = 1;
    private static final int PATIENCE = 3;

    private final MessageLog log;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("attune-preferences").factory());
    private final AtomicReference<State> state = new AtomicReference<>(new State(Optional.empty(), Map.of()));
    private volatile boolean told;

    /** What holds, and where it is kept; the two change together, so that nothing is written beside another workspace. */
    private record State(Optional<SettingsFile> file, Map<String, String> values) {
        State with(UnaryOperator<Map<String, String>> change) {
            return new State(file, Map.copyOf(change.apply(new TreeMap<>(values))));
        }
    }

    /** Empty until a workspace's folder is known. */
    @Activate
    public PreferenceStore(@Reference MessageLog log) {
        this.log = log;
    }

    /** Waits a moment for what is not written yet. */
    @Deactivate
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The preferences were not written in time");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes up what is kept in a workspace's folder, in place of what holds now. Waits for the disk; not on the user
     * interface's thread.
     *
     * @param keep whether changes are written there; not for a demo
     */
    public void takeUp(Path workspace, boolean keep) {
        SettingsFile here = new SettingsFile(workspace, NAME, VERSION);
        Map<String, String> read = keep ? read(here) : Map.of();
        Map<String, String> before = state.getAndSet(new State(Optional.of(here).filter(any -> keep), read)).values();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(read.keySet());
        keys.removeIf(key -> Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(read.get(key))));
        keys.forEach(this::tell);
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(state.get().values().get(key));
    }

    @Override
    public void set(String key, String value) {
        change(key, values -> {
            values.put(key, value);
            return values;
        });
    }

    @Override
    public void clear(String key) {
        change(key, values -> {
            values.remove(key);
            return values;
        });
    }

    @Override
    public Runnable onChange(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(String key, UnaryOperator<Map<String, String>> change) {
        State before = state.getAndUpdate(now -> now.with(change));
        State after = before.with(change);
        if (!after.values().equals(before.values())) {
            tell(key);
            after.file().ifPresent(file -> writer.execute(() -> write(file, after.values())));
        }
    }

    private void tell(String key) {
        listeners.forEach(listener -> listener.accept(key));
    }

    /** What was changed again meanwhile is written by who changed it. */
    private void write(SettingsFile file, Map<String, String> values) {
        State now = state.get();
        boolean last = !now.file().equals(Optional.of(file)) || now.values().equals(values);
        if (last) {
            writeNow(file, values);
        }
    }

    private void writeNow(SettingsFile file, Map<String, String> values) {
        JsonObject json = new JsonObject();
        JsonObject all = new JsonObject();
        new TreeMap<>(values).forEach(all::addProperty);
        json.add(VALUES, all);
        try {
            file.write(json);
        } catch (IOException refused) {
            LOG.log(System.Logger.Level.WARNING, "The preferences cannot be written", refused);
            tellOnce();
        }
    }

    private void tellOnce() {
        if (!told) {
            told = true;
            log.warn(WORDS.text("not-written"));
        }
    }

    private Map<String, String> read(SettingsFile here) {
        Read read = here.read();
        try {
            read.trouble().ifPresent(trouble -> complain(read));
            return read.json().map(PreferenceStore::values).orElse(Map.of());
        } catch (RuntimeException otherShape) {
            LOG.log(System.Logger.Level.WARNING, "The preferences have another shape", otherShape);
            complain(here.refuse());
            return Map.of();
        }
    }

    private static Map<String, String> values(JsonObject json) {
        Map<String, String> found = new TreeMap<>();
        json.getAsJsonObject(VALUES).asMap().forEach((key, value) -> found.put(key, value.getAsString()));
        return found;
    }

    private void complain(Read read) {
        log.warn(WORDS.text("file." + read.trouble().orElseThrow(), read.aside()));
    }
}
