package org.attune.mentoring.ui.internal.self;

import org.attune.forms.library.internal.OfferedForms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.internal.KeptLibrary;
import org.attune.forms.ui.Calculations;
import org.attune.forms.ui.FormSettings;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.mentoring.self.internal.KeptLoadTrend;
import org.attune.mentoring.self.internal.KeptSelfPages;
import org.attune.mentoring.self.internal.SelfForms;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Seen;
import org.attune.records.Act;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@UiTest
class SelfTest {
    private final Ground ground = new Ground();
    private final SelfPages pages = new KeptSelfPages(ground.records,
            new KeptLibrary(ground.records, ourForms()));
    private final FormSettings settings = new FormSettings(ground.notes(), Calculations.NONE, ground.media);
    private Robot robot;

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
    }

    @Test
    void a_page_is_written_and_kept_as_it_is_finished_or_not() throws Exception {
        AwarenessEditor editor = new AwarenessEditor(ground.records, pages, settings);
        try (Seen seen = Seen.of(robot, SelfPart.AWARENESS.type(), Optional.empty(), editor::create)
                .closing(editor::closing).walk("self-awareness")) {
            robot.focus("self.page.is").type("To stay");
            robot.click("self.save");
            robot.until("the page is kept", () -> seen.site.became.isPresent()).settle();
            seen.quiet();
            assertThat(pages.all(SelfPart.AWARENESS).getFirst().response().toString()).contains("To stay");
        }
    }

    @Test
    void what_is_written_while_a_page_is_saved_stays_and_is_unsaved() throws Exception {
        AwarenessEditor editor = new AwarenessEditor(ground.records, pages, settings);
        try (Seen seen = Seen.of(robot, SelfPart.AWARENESS.type(), Optional.empty(), editor::create)
                .closing(editor::closing)) {
            robot.focus("self.page.is").type("To stay");
            StyledText field = (StyledText) robot.find(By.id("self.page.is"));
            robot.run(() -> {
                editor.save();
                field.setText("To stay, and to listen");
            });
            robot.until("the page is kept", () -> seen.site.became.isPresent() && seen.site.quiet()).settle();
            assertThat(robot.text("self.page.is")).isEqualTo("To stay, and to listen");
            assertThat(seen.site.unsaved).isTrue();
        }
    }

    @Test
    void answers_of_different_times_stand_side_by_side() throws Exception {
        write("To do something", 200);
        write("To stay", 3);
        try (Seen seen = Seen.of(robot, SelfPart.AWARENESS.type(), Optional.empty(), new OverTimeView(pages)::create)
                .walk("self-over-time")) {
            assertThat(seen.texts()).anyMatch(text -> text.endsWith("To do something"))
                    .anyMatch(text -> text.endsWith("To stay"));
        }
    }

    @Test
    void pages_are_listed_without_a_word_of_what_was_written() throws Exception {
        write("To stay", 3);
        try (Seen seen = Seen.of(robot, SelfPart.AWARENESS.type(), Optional.empty(), new PagesView(pages)::create)
                .walk("self-pages")) {
            assertThat(seen.cell("self.pages.table", 0, 1)).isEqualTo("Meaning");
        }
    }

    @Test
    void how_heavy_it_was_is_told_in_words() throws Exception {
        try (Seen seen = Seen.of(robot, SelfPart.CARE.type(), Optional.empty(),
                new LoadView(new KeptLoadTrend(ground.records))::create).walk("self-load")) {
            robot.click("self.load.begin");
            assertThat(seen.site.opened.getLast()).isEqualTo("new mentoring.entry [entry-json]");
        }
    }

    private void write(String what, int daysAgo) throws Exception {
        JsonObject response = JsonParser.parseString("""
                {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": [
                  {"linkId": "compassion", "item": [{"linkId": "is", "answer": [{"valueString": "%s"}]}]}]}"""
                .formatted(what)).getAsJsonObject();
        ground.records.commit(Act.of(pages.begin(SelfPart.AWARENESS, pages.form(SelfPart.AWARENESS).orElseThrow(),
                response, ground.today.minusDays(daysAgo))));
    }

    private static BuiltInForms ourForms() {
        OfferedForms forms = new OfferedForms();
        forms.bindSource(new SelfForms());
        return forms;
    }
}
