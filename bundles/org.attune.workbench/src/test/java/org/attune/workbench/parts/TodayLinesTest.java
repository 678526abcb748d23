package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

@UiTest
class TodayLinesTest {
    private TestSite site;

    @Test
    void nothing_is_seen_of_a_section_before_it_was_read(Robot robot) {
        Names names = new Names();
        robot.open(shell -> {
            site = new TestSite(shell);
            shell.addListener(SWT.Dispose, event -> site.close());
            names.create(shell, site);
        });
        assertThat(site.visible).isFalse();

        robot.run(names::refresh);

        robot.until("it was read", () -> site.visible);
    }

    private static final class Names extends TodayLines<String> {
        Names() {
            super(new Shape(1, 5, "Reading names"));
        }

        @Override
        protected List<String> read() {
            return List.of("L-07");
        }

        @Override
        protected void add(Composite lines, String one) {
            new Label(lines, SWT.NONE).setText(one);
        }
    }
}
