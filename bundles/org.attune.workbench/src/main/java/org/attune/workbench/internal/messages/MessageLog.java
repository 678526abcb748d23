package org.attune.workbench.internal.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.attune.workbench.Messages;
import org.osgi.service.component.annotations.Component;

/** The last {@value #MOST} things that people were told. Any thread. */
@Component(service = MessageLog.class)
public final class MessageLog implements Messages {
    private static final System.Logger LOG = System.getLogger(MessageLog.class.getName());
    private static final int MOST = 500;

    private final Repeats repeats = new Repeats(Clock.systemUTC());
    private final List<Consumer<Throwable>> failures = new CopyOnWriteArrayList<>();
    private final Deque<Told> told = new ArrayDeque<>();
    private final List<Consumer<Told>> listeners = new CopyOnWriteArrayList<>();

    /** What was told, last first. */
    public List<Told> all() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /**
     * Calls the listener with each new message, on the thread that tells it.
     *
     * @return ends the listening when run
     */
    public Runnable onTold(Consumer<Told> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Calls the listener with each failure, on the thread that tells it.
     *
     * @return ends the listening when run
     */
    public Runnable onFailure(Consumer<Throwable> listener) {
        failures.add(listener);
        return () -> failures.remove(listener);
    }

    /** Forgets everything, so that the next person at this window reads nothing of it. */
    public void clear() {
        synchronized (told) {
            told.clear();
        }
    }

    @Override
    public void done(String text) {
        add(Told.Kind.DONE, text, List.of());
    }

    @Override
    public void done(String text, Choice... choices) {
        add(Told.Kind.DONE, text, List.of(choices));
    }

    /** Something changed by itself. */
    public void note(String text) {
        add(Told.Kind.NOTE, text, List.of());
    }

    @Override
    public void warn(String text) {
        add(Told.Kind.WARNING, text, List.of());
    }

    @Override
    public void failed(String text, Throwable cause) {
        if (repeats.isNews(cause)) {
            LOG.log(System.Logger.Level.ERROR, () -> Faults.withoutText(cause));
        }
        add(Told.Kind.FAILED, text, List.of());
        failures.forEach(listener -> listener.accept(cause));
    }

    private void add(Told.Kind kind, String text, List<Choice> choices) {
        Told news = put(new Told(Instant.now(), kind, text, choices, 1));
        listeners.forEach(listener -> listener.accept(news));
    }

    /** What is told again at once takes the place of what was told, and counts. */
    private Told put(Told fresh) {
        synchronized (told) {
            Told news = Optional.ofNullable(told.peekFirst()).filter(fresh::says).map(fresh::after).orElse(fresh);
            if (news != fresh) {
                told.removeFirst();
            }
            told.addFirst(news);
            if (told.size() > MOST) {
                told.removeLast();
            }
            return news;
        }
    }
}
