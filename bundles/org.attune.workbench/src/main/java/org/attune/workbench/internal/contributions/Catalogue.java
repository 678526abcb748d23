package org.attune.workbench.internal.contributions;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferenceScope.PROTOTYPE_REQUIRED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.attune.words.Languages;
import org.attune.workbench.Command;
import org.attune.workbench.Editor;
import org.attune.workbench.HelpTopics;
import org.attune.workbench.NewWizard;
import org.attune.workbench.Perspective;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.QuickFix;
import org.attune.workbench.StatusItem;
import org.attune.workbench.TodaySection;
import org.attune.workbench.TourStop;
import org.attune.workbench.View;
import org.osgi.framework.Constants;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All contributions that are there now. Bundles come and go on threads of their own; nobody is made to wait: listeners
 * are called on that thread and hop to theirs.
 */
// @formatter:off
@Component(service = Catalogue.class, reference = {
        @Reference(name = "view", service = View.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "editor", service = Editor.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "perspective", service = Perspective.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC),
        @Reference(name = "command", service = Command.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "section", service = TodaySection.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "stop", service = TourStop.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "wizard", service = NewWizard.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "page", service = PreferencePage.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "help", service = HelpTopics.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC),
        @Reference(name = "status", service = StatusItem.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED),
        @Reference(name = "fix", service = QuickFix.class, bind = "add", unbind = "remove", cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)})
// @formatter:on
public final class Catalogue {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Shelf<?>> shelves = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile Optional<Known> known = Optional.empty();

    private record Known(long at, Locale language, Offered offered) {}

    /** What is there now, put in order; read once after each change, and anew in another language. */
    public Offered offered() {
        long now = changes.get();
        return known.filter(last -> last.at() == now && last.language().equals(Languages.current())).map(Known::offered)
                .orElseGet(() -> readAt(now));
    }

    /**
     * Calls the listener after each coming and going, on any thread.
     *
     * @return ends the listening when run
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The shelf of a kind. */
    @SuppressWarnings("unchecked") // the name of a class stands for one class: all contributors see the same package
    public <T> Shelf<T> shelf(Class<T> kind) {
        return (Shelf<T>) shelf(kind.getName());
    }

    /** The views. */
    public Shelf<View> views() {
        return shelf(View.class);
    }

    /** The editors. */
    public Shelf<Editor> editors() {
        return shelf(Editor.class);
    }

    /** The perspectives. */
    public Shelf<Perspective> perspectives() {
        return shelf(Perspective.class);
    }

    /** The commands. */
    public Shelf<Command> commands() {
        return shelf(Command.class);
    }

    /** The sections of Today. */
    public Shelf<TodaySection> sections() {
        return shelf(TodaySection.class);
    }

    /** The stops of the tour. */
    public Shelf<TourStop> stops() {
        return shelf(TourStop.class);
    }

    void add(ComponentServiceObjects<?> objects) {
        kinds(objects).forEach(shelf -> shelf.addService(objects));
    }

    void remove(ComponentServiceObjects<?> objects) {
        kinds(objects).forEach(shelf -> shelf.removeService(objects));
    }

    private Stream<Shelf<?>> kinds(ComponentServiceObjects<?> objects) {
        String[] interfaces = (String[]) objects.getServiceReference().getProperty(Constants.OBJECTCLASS);
        return Arrays.stream(interfaces).map(this::shelf);
    }

    private Shelf<?> shelf(String kind) {
        return shelves.computeIfAbsent(kind, name -> new Shelf<>(this::tell));
    }

    private Offered readAt(long now) {
        Offered fresh = Offered.of(this);
        known = Optional.of(new Known(now, Languages.current(), fresh));
        return fresh;
    }

    private void tell() {
        changes.incrementAndGet();
        listeners.forEach(Runnable::run);
    }
}
