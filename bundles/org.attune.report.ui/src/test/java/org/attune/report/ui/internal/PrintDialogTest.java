package org.attune.report.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.report.Printing;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Messages;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class PrintDialogTest {
    @TempDir
    private Path folder;
    private final MemoryRecords records = new MemoryRecords(LocalDate.now(), new PersonType());
    private final Tray tray = new Tray();
    private Robot robot;
    private TestSite window;
    private Shell dialog;

    @BeforeEach
    void a_window_with_a_learner_selected(Robot one) throws Exception {
        robot = one;
        RecordId learner = new KeptPeople(records).add(Person.of("L-07", Roles.LEARNER));
        Shell shell = robot.open(each -> each.setSize(700, 500));
        window = new TestSite(shell);
        window.selected = Optional.of(learner);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(List<String> printers) throws Exception {
        tray.names = printers;
        PrintDesk desk = new PrintDesk(records, new OneKind(), tray);
        List<PrintDesk.Choice> choices = desk.choices(window.selected());
        robot.run(() -> {
            new PrintDialog(window, desk, choices, (shell, name) -> Optional.of(folder.resolve(name))).open();
            dialog = window.shell().getShells()[0];
        });
        robot.until("the printers are known",
                () -> child("print.do-print", Button.class).isEnabled() || !told().isEmpty());
    }

    private String told() {
        return child("print.told", Label.class).getText();
    }

    private <W extends Control> W child(String id, Class<W> kind) {
        return controls(dialog).filter(each -> id.equals(each.getData(WidgetIds.KEY))).map(kind::cast).findFirst()
                .orElseThrow();
    }

    private static Stream<Control> controls(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(
                each -> each instanceof Composite inner
                        ? Stream.concat(Stream.of(each), controls(inner))
                        : Stream.of(each));
    }

    @Test
    void a_report_on_what_is_selected_is_saved_and_can_be_opened() throws Exception {
        open(List.of());
        robot.click("print.do-save");
        robot.until("it is saved", () -> !window.told.isEmpty());
        Path file = folder.resolve("test-person-" + LocalDate.now() + ".pdf");
        assertThat(window.told).containsExactly("Saved: " + file);
        assertThat(window.choices).extracting(Messages.Choice::label).containsExactly("&Open");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void what_may_not_go_to_the_learner_is_told_where_one_looks_and_nothing_is_written() throws Exception {
        open(List.of());
        robot.select("print.for", "The learner: only what is shared with them");
        robot.click("print.do-save");
        robot.until("the reason is told", () -> told().contains("shared with them yet"));
        assertThat(folder).isEmptyDirectory();
        robot.click("print.do-cancel");
    }

    @Test
    void without_a_printer_it_says_so_and_offers_to_save() throws Exception {
        open(List.of());
        assertThat(robot.text("print.told")).contains("Save as a PDF");
        Files.createDirectories(Path.of("target", "pictures"));
        robot.call(() -> {
            Picture.of(dialog, Path.of("target", "pictures", "print.png"));
            return true;
        });
        assertThat(robot.call(() -> AccessibilityWalk.of(dialog))).isEmpty();
        robot.click("print.do-cancel");
    }

    @Test
    void a_printer_gets_the_pdf_and_the_queue_reads_nothing_about_whom_it_is() throws Exception {
        open(List.of("Ward 3", "Office"));
        robot.click("print.do-print");
        robot.until("it is printed", () -> !window.told.isEmpty());
        assertThat(window.told).containsExactly("Sent to Ward 3.");
        assertThat(tray.jobs).containsExactly("Ward 3: A learner\u2019s record");
    }

    @Test
    void nothing_selected_is_nothing_to_print() throws Exception {
        assertThat(new PrintDesk(records, new OneKind(), tray).choices(Optional.empty())).isEmpty();
    }

    /** Printers that take everything. */
    private static final class Tray implements Printing {
        private volatile List<String> names = List.of();
        private final List<String> jobs = new CopyOnWriteArrayList<>();

        @Override
        public List<String> printers() {
            return names;
        }

        @Override
        public void print(byte[] pdf, String printer, String name) {
            jobs.add(printer + ": " + name);
        }
    }
}
