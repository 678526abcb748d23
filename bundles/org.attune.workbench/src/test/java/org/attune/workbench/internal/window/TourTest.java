package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.attune.records.workspace.WindowRequest;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.TourStop;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class TourTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void everything_that_is_contributed_is_on_the_tour_with_a_picture_and_a_witness_saw_it_before() throws IOException {
        List<String> seen = new ArrayList<>();
        rig.witness = (stop, control) -> seen.add(control.isVisible() ? stop : stop + " is hidden");
        rig.catalogue.perspectives().add(TestOffer.perspective("other", 10));
        rig.catalogue.views().add(TestOffer.view("beside", "other", Place.LEFT, () -> new TestView("beside")));
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.catalogue.stops().add(TestOffer.stop("test.state", Stop::new));

        List<String> visited = tour();

        assertThat(rig.house().code()).isZero();
        assertThat(visited).contains("perspective.today", "perspective.other", "view.today.page",
                "view.workbench.messages", "view.beside", "editor.test.note", "test.state", "quick-access",
                "dialog.new", "dialog.about", "page.welcome", "page.new", "page.recovery-key", "page.unlock",
                "page.recovery", "page.trouble").doesNotHaveDuplicates().isEqualTo(seen);
        try (var files = Files.list(folder.resolve("tour"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSameSizeAs(visited);
        }
    }

    @Test
    void a_stop_that_throws_ends_the_tour_with_code_3() {
        rig.catalogue.stops().add(TestOffer.stop("bad", () -> {
            throw new IllegalStateException("room 12B");
        }));
        open();

        robot.until("the window has gone", LONG, () -> rig.house().isGone());
        assertThat(rig.house().code()).isEqualTo(3);
    }

    private List<String> tour() throws IOException {
        open();
        robot.until("the tour is over", LONG, () -> rig.house().isGone());
        String index = Files.readString(folder.resolve("tour/index.html"));
        return Pattern.compile("data-id=\"([^\"]+)\"").matcher(index).results().map(found -> found.group(1))
                .toList();
    }

    private void open() {
        rig.open(new WindowRequest("tour", Optional.empty(), true, Optional.empty(),
                Optional.of(folder.resolve("tour"))));
    }

    private static final class Stop implements TourStop {
        private Shell shell;

        @Override
        public Control arrive(Site site) {
            shell = new Shell(site.shell());
            shell.setText("A state");
            shell.setBounds(0, 0, 200, 100);
            shell.open();
            return shell;
        }

        @Override
        public void leave() {
            shell.dispose();
        }
    }
}
