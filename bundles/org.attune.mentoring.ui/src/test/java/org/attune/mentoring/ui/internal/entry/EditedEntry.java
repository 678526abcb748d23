package org.attune.mentoring.ui.internal.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.ui.internal.fixture.Choices;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The editor of an entry in a window of its own, over a log in memory. */
abstract class EditedEntry {
    final Ground ground = new Ground();
    final Choices choices = new Choices();
    private final Notes notes = ground.notes();
    final EntryEditor editor = new EntryEditor(ground.entries(), notes, choices);
    private final Point size;
    Robot robot;
    Shell window;
    TestSite site;

    EditedEntry(int width, int height) {
        size = new Point(width, height);
    }

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
    }

    @AfterEach
    void end() {
        robot.run(editor::closing);
        site.close();
        notes.close();
    }

    final void open(Optional<RecordId> record, Map<String, String> seed) {
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            site.record = record;
            site.seed = seed;
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            editor.create(parent, site);
        });
        robot.run(() -> window.setSize(size));
        quiet();
    }

    final void quiet() {
        robot.until("nothing is under way", site::quiet).settle();
    }

    final boolean save() {
        return robot.call(editor::save).toCompletableFuture().join();
    }

    final void look(String picture) throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve(picture + ".png");
        robot.settle().call(() -> {
            Picture.of(window, png);
            return null;
        });
    }

    final KeptEntry kept(RecordId id) throws Exception {
        return ground.log.entry(id).orElseThrow();
    }
}
