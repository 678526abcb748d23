package org.attune.workbench.internal.contributions;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferenceScope.PROTOTYPE_REQUIRED;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.workbench.Command;
import org.attune.workbench.Editor;
import org.attune.workbench.Perspective;
import org.attune.workbench.TodaySection;
import org.attune.workbench.TourStop;
import org.attune.workbench.View;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All contributions that are there now. Bundles come and go on threads of their own; nobody is made to wait: listeners
 * are called on that thread and hop to theirs.
 */
@Component(service = Catalogue.class)
public final class Catalogue {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Shelf<View> views = new Shelf<>(this::tell);
    private final Shelf<Editor> editors = new Shelf<>(this::tell);
    private final Shelf<Perspective> perspectives = new Shelf<>(this::tell);
    private final Shelf<Command> commands = new Shelf<>(this::tell);
    private final Shelf<TodaySection> sections = new Shelf<>(this::tell);
    private final Shelf<TourStop> stops = new Shelf<>(this::tell);

    /** What is there now, put in order. */
    public Offered offered() {
        return Offered.of(this);
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

    /** The views. */
    public Shelf<View> views() {
        return views;
    }

    /** The editors. */
    public Shelf<Editor> editors() {
        return editors;
    }

    /** The perspectives. */
    public Shelf<Perspective> perspectives() {
        return perspectives;
    }

    /** The commands. */
    public Shelf<Command> commands() {
        return commands;
    }

    /** The sections of Today. */
    public Shelf<TodaySection> sections() {
        return sections;
    }

    /** The stops of the tour. */
    public Shelf<TourStop> stops() {
        return stops;
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void addView(ComponentServiceObjects<View> objects) {
        views.add(objects);
    }

    void removeView(ComponentServiceObjects<View> objects) {
        views.remove(objects);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void addEditor(ComponentServiceObjects<Editor> objects) {
        editors.add(objects);
    }

    void removeEditor(ComponentServiceObjects<Editor> objects) {
        editors.remove(objects);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addPerspective(ComponentServiceObjects<Perspective> objects) {
        perspectives.add(objects);
    }

    void removePerspective(ComponentServiceObjects<Perspective> objects) {
        perspectives.remove(objects);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void addCommand(ComponentServiceObjects<Command> objects) {
        commands.add(objects);
    }

    void removeCommand(ComponentServiceObjects<Command> objects) {
        commands.remove(objects);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void addSection(ComponentServiceObjects<TodaySection> objects) {
        sections.add(objects);
    }

    void removeSection(ComponentServiceObjects<TodaySection> objects) {
        sections.remove(objects);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, scope = PROTOTYPE_REQUIRED)
    void addStop(ComponentServiceObjects<TourStop> objects) {
        stops.add(objects);
    }

    void removeStop(ComponentServiceObjects<TourStop> objects) {
        stops.remove(objects);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
