package org.attune.workbench.internal.window;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.internal.idle.IdleLock;

/** Locks the windows that nobody uses, and tells the next who unlocks them why. */
final class IdleGuard implements IdleLock.Guarded, AutoCloseable {
    private static final Words WORDS = Words.of(IdleLock.class);

    private final House house;
    private final Clock clock;
    private final Supplier<Duration> patience;
    private final IdleLock lock;
    private Optional<String> toTell = Optional.empty();

    IdleGuard(House house, Clock clock, Supplier<Duration> patience) {
        this.house = house;
        this.clock = clock;
        this.patience = patience;
        this.lock = new IdleLock(house.display(), clock, patience, this);
    }

    /** Somebody unlocked it: says what happened meanwhile. */
    void entered() {
        toTell.ifPresent(house.around().log()::note);
        toTell = Optional.empty();
    }

    /** A demo has no passphrase, so nobody could come back to it. */
    @Override
    public boolean isOpen() {
        return house.session().workspace().filter(open -> !open.demo()).flatMap(Workspace::records).isPresent();
    }

    @Override
    public void soon() {
        remark(WORDS.text("soon"));
    }

    @Override
    public void back() {
        remark("");
    }

    @Override
    public void lock() {
        String now = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.now(clock));
        toTell = Optional.of(WORDS.text("locked", now, patience.get().toMinutes()));
        house.lock();
    }

    @Override
    public void close() {
        lock.close();
    }

    private void remark(String text) {
        house.windows().forEach(window -> window.desk().ifPresent(desk -> desk.status().remark(text)));
    }
}
