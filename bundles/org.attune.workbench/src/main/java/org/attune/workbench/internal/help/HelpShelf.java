package org.attune.workbench.internal.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.contributions.HelpInfo;
import org.attune.workbench.internal.contributions.Kind;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All help, and where windows put what a person wants to read until their help finds it. Any thread. */
@Component(service = HelpShelf.class)
public final class HelpShelf {
    private final Catalogue catalogue;
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private volatile Optional<Known> known = Optional.empty();
    private final Map<Shell, List<String>> wanted = new ConcurrentHashMap<>();

    /** Nothing is read before help is wanted. */
    @Activate
    public HelpShelf(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Known(List<HelpInfo> from, HelpLibrary library) {}

    /** Everything that there is to read now; waits for the disk when bundles have come or gone. */
    public HelpLibrary library() {
        List<HelpInfo> now = catalogue.offered().all(Kind.HELP);
        return known.filter(last -> last.from().equals(now)).map(Known::library).orElseGet(() -> read(now));
    }

    /**
     * Says what a person wants to read next.
     *
     * @param window where it shall be read: of several windows that show help only one is meant
     * @param words topics or words of a context; the first that leads to a page is shown, else the beginning
     */
    public void want(Shell window, List<String> words) {
        wanted.put(window, List.copyOf(words));
        readers.forEach(Runnable::run);
    }

    /** What is wanted in a window, once. */
    List<String> takeWanted(Shell window) {
        return Optional.ofNullable(wanted.remove(window)).orElse(List.of());
    }

    /**
     * Calls a reader whenever somebody wants to read something.
     *
     * @return ends the listening when run
     */
    Runnable onWanted(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    private HelpLibrary read(List<HelpInfo> now) {
        HelpLibrary fresh = HelpLibrary.read(now);
        known = Optional.of(new Known(now, fresh));
        return fresh;
    }
}
