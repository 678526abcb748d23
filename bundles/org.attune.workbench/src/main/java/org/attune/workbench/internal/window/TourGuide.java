package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.attune.records.workspace.WindowRequest;
import org.attune.words.Words;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Quiet;
import org.attune.workbench.internal.tour.Album;
import org.attune.workbench.internal.tour.Camera;
import org.attune.workbench.internal.tour.Sight;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Leads through everything there is to see, takes a picture of each sight, and ends the program. */
final class TourGuide {
    private static final Words WORDS = Words.of(TourGuide.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAINTED = 250;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final MainWindow window;
    private final PartSite site;
    private final Album album;
    private final Deque<Sight> ahead = new ArrayDeque<>();

    TourGuide(MainWindow window, WindowRequest request) {
        this.window = window;
        this.site = new PartSite(window);
        this.album = new Album(request.output().orElse(Path.of("tour")));
    }

    /** Begins when everything that came with the window has come to rest. */
    void begin() {
        fitScreen();
        quietly(() -> new Sights(window, site).all(all -> {
            ahead.addAll(all);
            next();
        }, refused -> giveUp(WORDS.text("tour"), refused)));
    }

    /** A large scale on a small screen leaves less room than the pictures usually have. */
    private void fitScreen() {
        Shell shell = window.shell();
        Rectangle screen = shell.getMonitor().getClientArea();
        if (screen.width < WIDTH || screen.height < HEIGHT) {
            shell.setBounds(screen);
        } else {
            window.sizeInside(WIDTH, HEIGHT);
        }
    }

    private void next() {
        Optional.ofNullable(ahead.poll()).ifPresentOrElse(this::visit, this::finish);
    }

    private void visit(Sight sight) {
        try {
            Control seen = sight.arrive().get();
            quietly(() -> {
                window.around().witness().see(sight.id(), seen);
                keep(sight, Camera.shoot(seen));
            });
        } catch (RuntimeException | LinkageError thrown) {
            giveUp(sight.id(), thrown);
        }
    }

    private void keep(Sight sight, ImageData picture) {
        sight.leave().run();
        site.background().call(WORDS.text("tour"), () -> {
            album.add(sight, picture);
            return true;
        }, done -> next(), refused -> giveUp(sight.id(), refused));
    }

    private void finish() {
        site.background().call(WORDS.text("tour"), () -> {
            album.finish();
            return true;
        }, done -> window.leave(0), refused -> giveUp("index.html", refused));
    }

    private void giveUp(String where, Throwable why) {
        window.log().failed(Faults.forPeople(WORDS.text("tour"), why), why);
        WindowLife.sayAtTerminal(WORDS.text("tour-failed", where));
        window.leave(3);
    }

    /** Goes on when nothing is read any more and the screen shows it. */
    private void quietly(Runnable then) {
        Quiet.then(window.shell().getDisplay(), window.workers(), PATIENCE,
                () -> window.shell().getDisplay().timerExec(PAINTED, then));
    }
}
