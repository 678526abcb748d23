package org.attune.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.Grumbling;
import org.attune.testing.RoomWalk;
import org.attune.workbench.TourWitness;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Everything that there is to see, looked at stop by stop: in the language and at the scale of the process. A run of its
 * own for each, as a process has one window.
 */
class TourTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Their words come from outside, so nobody can give them letters. */
    private static final String OF_A_FRAMEWORK = "entry.dimension.*";
    private static final String OF_A_VOCABULARY = "entry.word.*";
    private static final String OF_A_FORM = "tour.*";
    private static final String OF_A_PREVIEW = "preview.*";
    private static final String OF_A_PAGE_FOR_ONESELF = "self.page.*";
    /** There may be several such rows; a letter leads to one place. */
    private static final String OF_A_ROW = "entry.row.*";
    private static final Path ALBUM = Path.of(System.getProperty("attune.pictures", "tour"));

    private final BundleContext context = FrameworkUtil.getBundle(TourTest.class).getBundleContext();
    private final Set<String> found = new LinkedHashSet<>();
    private final List<String> stops = new ArrayList<>();
    private final Grumbling grumbling = Grumbling.listen();
    private int heard;

    @Test
    void at_every_stop_everything_has_a_name_and_a_letter_can_be_read_whole_and_leaves_stderr_empty() throws Exception {
        ServiceRegistration<?> witness = context.registerService(TourWitness.class, this::look, new Hashtable<>());
        try {
            assertThat(Sitting.onTour(ALBUM).untilItEnds(PATIENCE)).isZero();
        } finally {
            witness.unregister();
            grumbling.close();
        }
        hear("after the last stop");
        assertThat(stops).contains("perspective.today", "mentoring.quick-entry", "dialog.preferences", "page.unlock");
        assertThat(found).isEmpty();
    }

    private void look(String stop, Control seen) {
        stops.add(stop);
        hear(stop);
        Shell shell = seen.getShell();
        Stream.concat(
                AccessibilityWalk.of(shell, OF_A_FRAMEWORK, OF_A_VOCABULARY, OF_A_FORM, OF_A_ROW,
                        OF_A_PREVIEW, OF_A_PAGE_FOR_ONESELF).stream()
                        .map(each -> each.rule() + " " + each.path()),
                RoomWalk.of(shell).stream().map(each -> each.rule() + " " + each.path() + ": " + each.sizes()))
                .forEach(each -> found.add(stop + ": " + each));
    }

    /** What GTK would have written on stderr since the last stop. */
    private void hear(String stop) {
        List<String> all = grumbling.heard();
        all.subList(heard, all.size()).forEach(each -> found.add(stop + ": stderr " + each));
        heard = all.size();
    }
}
