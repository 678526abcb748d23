package org.attune.workbench.internal.window;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.attune.workbench.Command;
import org.attune.workbench.Editor;
import org.attune.workbench.HelpTopics;
import org.attune.workbench.Perspective;
import org.attune.workbench.Place;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.TodaySection;
import org.attune.workbench.TourStop;
import org.attune.workbench.View;
import org.attune.workbench.internal.contributions.Offer;

/** A contribution that is no service. */
final class TestOffer<T> implements Offer<T> {
    private static final AtomicLong AGES = new AtomicLong();

    private final Map<String, Object> properties;
    private final Supplier<T> maker;
    private final long age = AGES.incrementAndGet();
    private final AtomicInteger alive = new AtomicInteger();

    private TestOffer(Map<String, Object> properties, Supplier<T> maker) {
        this.properties = new HashMap<>(properties);
        this.maker = maker;
    }

    static TestOffer<View> view(String id, String perspective, Place place, Supplier<View> maker) {
        return new TestOffer<>(Map.of("attune.view.id", id, "attune.view.label", "View " + id,
                "attune.view.perspectives", new String[]{perspective}, "attune.view.place", place.name()), maker);
    }

    static TestOffer<Editor> editor(String type, Supplier<Editor> maker) {
        return new TestOffer<>(Map.of("attune.editor.type", type, "attune.editor.label", "Editor " + type), maker);
    }

    static TestOffer<Perspective> perspective(String id, int order) {
        return new TestOffer<>(Map.of("attune.perspective.id", id, "attune.perspective.label", id,
                "attune.perspective.icon", "icons/today.svg", "attune.perspective.order", order),
                () -> new Perspective() {
                });
    }

    static TestOffer<Command> command(String id, String label, String menu, String key, Supplier<Command> maker) {
        return new TestOffer<>(Map.of("attune.command.id", id, "attune.command.label", label, "attune.command.menu",
                menu, "attune.command.key", key), maker);
    }

    static TestOffer<Command> draftCommand(String id, String label, String draft, Supplier<Command> maker) {
        return new TestOffer<>(Map.of("attune.command.id", id, "attune.command.label", label, "attune.command.draft",
                draft), maker);
    }

    static TestOffer<TourStop> stop(String id, Supplier<TourStop> maker) {
        return new TestOffer<>(Map.of("attune.tour.id", id, "attune.tour.label", "Stop " + id), maker);
    }

    static TestOffer<TodaySection> section(String id, int order, Supplier<TodaySection> maker) {
        return new TestOffer<>(Map.of("attune.today.id", id, "attune.today.label", "Section " + id,
                "attune.today.order", order), maker);
    }

    static TestOffer<PreferencePage> page(String id, Supplier<PreferencePage> maker) {
        return of("preferences", Map.of("id", id, "label", "Page " + id), maker);
    }

    static TestOffer<HelpTopics> help(String id, String folder, Supplier<HelpTopics> maker) {
        return of("help", Map.of("id", id, "folder", folder), maker);
    }

    /** Of any kind, with the properties after its prefix. */
    static <T> TestOffer<T> of(String kind, Map<String, Object> properties, Supplier<T> maker) {
        Map<String, Object> named = new HashMap<>();
        properties.forEach((name, value) -> named.put("attune." + kind + "." + name, value));
        return new TestOffer<>(named, maker);
    }

    /** How many things that it made were not given back. */
    int alive() {
        return alive.get();
    }

    @Override
    public Optional<Object> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    @Override
    public String label(String name) {
        return text(name);
    }

    @Override
    public Optional<URL> resource(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.ofNullable(TestOffer.class.getResource("/" + path));
    }

    @Override
    public String origin() {
        return "org.attune.test";
    }

    @Override
    public long age() {
        return age;
    }

    @Override
    public T create() {
        alive.incrementAndGet();
        return maker.get();
    }

    @Override
    public void release(T made) {
        alive.decrementAndGet();
    }
}
