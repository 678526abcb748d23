package org.attune.forms.ui.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormSetting;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.privacy.internal.media.KeptMedia;
import org.attune.privacy.media.Media;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

@UiTest
class AttachmentFieldTest {
    private static final Form FORM = Form.of(JsonParser.parseString("""
            {"resourceType": "Questionnaire", "url": "urn:q", "version": "1", "status": "active", "item": [
              {"linkId": "board", "type": "attachment", "text": "A picture of the flip chart", "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/mimeType", "valueCode": "image/png"},
                {"url": "http://hl7.org/fhir/StructureDefinition/maxSize", "valueDecimal": 1}]}]}""")
            .getAsJsonObject());

    @TempDir
    private Path folder;
    private final Shelf shelf = new Shelf();
    private final KeptMedia media = new KeptMedia(shelf.records);
    private final Filling filling = Filling.begin(FORM);
    private Robot robot;
    private TestSite site;
    private AttachmentField field;

    @BeforeEach
    void a_question_for_a_file_is_open(Robot one) {
        robot = one;
        robot.open(shell -> {
            shell.setLayout(Grids.page(1));
            site = new TestSite(shell);
            FormSetting setting = FormSetting.of(site, shelf.notes.of(left -> {}), "form").in(Locale.US).keeping(media);
            field = (AttachmentField) Fields.make(shell,
                    new Asked(filling, filling.places().getFirst(), setting, setting.typing(), () -> ""));
            filling.watch((places, shape) -> field.refresh());
            shell.setSize(640, 200);
        });
    }

    @AfterEach
    void end() {
        site.close();
        shelf.notes.close();
    }

    private void add(Path file) {
        robot.run(() -> field.add(file));
        robot.until("it is done", site::quiet).settle();
    }

    private Path picture() throws Exception {
        Path file = folder.resolve("Mrs Smith.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void a_picture_is_added_shown_and_taken_out() throws Exception {
        add(picture());

        String response = robot.call(() -> filling.completed("").toString());
        assertThat(response).contains("\"contentType\":\"image/png\"", "ni:///sha-256;").doesNotContain("Smith");
        assertThat(Forms.check(FORM, Response.of(FORM, robot.call(() -> filling.completed(""))))).isEmpty();
        Button adding = (Button) robot.find(By.id("form.board"));
        assertThat(robot.call(adding::isEnabled)).isFalse();
        Media kept = Attachments.media(robot.call(() -> filling.places().getFirst().values().getFirst())).orElseThrow();
        assertThat(PictureWindow.read(media, kept).width).isEqualTo(40);
        robot.focus("form.board.0.remove").press("Space").settle();
        assertThat(robot.call(() -> filling.places().getFirst().values())).isEmpty();
        assertThat(robot.call(adding::isFocusControl)).isTrue();
    }

    @Test
    void a_file_of_another_kind_is_refused_in_words() throws Exception {
        add(Files.writeString(folder.resolve("picture.png"), "no picture"));

        assertThat(robot.text("form.board.file")).contains("pictures as PNG");
        assertThat(robot.call(() -> filling.places().getFirst().values())).isEmpty();
    }

    @Test
    void an_answer_that_lies_elsewhere_is_kept_and_has_no_file_here() {
        var elsewhere = new Value.Other("Attachment", JsonParser.parseString(
                "{\"url\": \"https://elsewhere.example/a.png\", \"title\": \"Flip chart\"}"));

        assertThat(Attachments.media(elsewhere)).isEmpty();
    }
}
