package org.attune.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.attune.console.ConsoleCommand;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** The commands that bundles publish, by their words. */
final class Commands implements Catalogue {
    private static final String NAME = "attune.command.name";

    private final Map<ServiceReference<ConsoleCommand>, ComponentServiceObjects<ConsoleCommand>> all = new TreeMap<>();

    synchronized void add(ServiceReference<ConsoleCommand> reference, ComponentServiceObjects<ConsoleCommand> maker) {
        all.put(reference, maker);
    }

    synchronized void remove(ServiceReference<ConsoleCommand> reference) {
        all.remove(reference);
    }

    @Override
    public synchronized List<String> words() {
        return all.keySet().stream().map(Commands::word).distinct().sorted().toList();
    }

    /** Of two with one word the one that came first counts: services sort by their age, the oldest last. */
    @Override
    public synchronized Optional<Chosen> choose(String word) {
        return all.entrySet().stream().filter(entry -> word(entry.getKey()).equals(word))
                .reduce((younger, older) -> older).map(Map.Entry::getValue).flatMap(Commands::made);
    }

    private static Optional<Chosen> made(ComponentServiceObjects<ConsoleCommand> maker) {
        return Optional.ofNullable(maker.getService()).map(command -> new Made(command, maker));
    }

    private static String word(ServiceReference<ConsoleCommand> reference) {
        return String.valueOf(reference.getProperty(NAME));
    }

    private record Made(ConsoleCommand command, ComponentServiceObjects<ConsoleCommand> maker) implements Chosen {
        @Override
        public void close() {
            maker.ungetService(command);
        }
    }
}
