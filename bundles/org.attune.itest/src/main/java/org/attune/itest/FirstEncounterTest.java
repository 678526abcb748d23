package org.attune.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new user's first quarter of an hour, by keyboard alone. */
class FirstEncounterTest {
    private static final String PASSPHRASE = "correct horse battery";
    private static final Pattern NUMBERED = Pattern.compile("\\d+ (\\S+)");

    @TempDir
    Path temp;

    @Test
    void an_encounter_logged_by_keyboard_is_found_by_a_word_after_locking_and_unlocking() throws Exception {
        int exit = Sitting.at(temp.resolve("Ward notes"), "first-encounter").during((robot, camera) -> {
            createWorkspace(robot, camera);
            logAnEncounter(robot, camera);
            robot.press("M1+Shift+K");
            unlock(robot);
            findByAWord(robot, camera);
        });
        assertThat(exit).isZero();
    }

    private static void createWorkspace(Robot robot, Sitting.Camera camera) throws Exception {
        robot.find(By.id("new.name"));
        robot.type("M-01\t" + PASSPHRASE + "\t" + PASSPHRASE);
        camera.picture("1-new-workspace");
        robot.press("Enter");
        List<String> groups = NUMBERED.matcher(robot.text("recovery.key")).results().map(found -> found.group(1))
                .toList();
        camera.picture("2-recovery-key");
        robot.type(asked(robot, groups, "recovery.first") + "\t" + asked(robot, groups, "recovery.second"));
        robot.press("Enter");
        robot.find(By.id("today.log"));
        camera.picture("3-today");
    }

    /** The label before a field names the group by its number. */
    private static String asked(Robot robot, List<String> groups, String field) {
        Control text = (Control) robot.find(By.id(field));
        int number = robot.call(() -> {
            List<Control> siblings = Arrays.asList(text.getParent().getChildren());
            Label label = (Label) siblings.get(siblings.indexOf(text) - 1);
            return Integer.parseInt(label.getText().replaceAll("\\D+", ""));
        });
        return groups.get(number - 1);
    }

    private static void logAnEncounter(Robot robot, Sitting.Camera camera) throws Exception {
        robot.press("M1+Shift+L");
        robot.find(By.id("quick.with"));
        robot.type("L-07");
        robot.focus("quick.touchpoint").type("She sat down zwiebelfisch before she spoke. Bed 12B.");
        robot.find(By.id("quick.touchpoint.hint"));
        camera.picture("4-quick-entry");
        robot.press("M1+Enter");
        robot.until("quick entry has closed", () -> noShell("quick.shell"));
        camera.picture("5-logged");
    }

    private static boolean noShell(String id) {
        return Arrays.stream(Display.getCurrent().getShells()).noneMatch(shell -> id.equals(shell.getData(By.ID)));
    }

    private static boolean offers(Table list, String code) {
        return Arrays.stream(list.getItems()).anyMatch(item -> item.getText(1).startsWith(code));
    }

    private static void unlock(Robot robot) {
        robot.find(By.id("unlock.passphrase"));
        robot.type(PASSPHRASE).press("Enter");
        robot.find(By.id("today.log"));
    }

    private static void findByAWord(Robot robot, Sitting.Camera camera) throws Exception {
        robot.press("M1+3").type("zwiebelf");
        Table list = (Table) robot.find(By.id("find.list"));
        robot.until("the entry is offered", () -> offers(list, "L-07"));
        camera.picture("6-found");
        robot.press("Enter");
        robot.find(By.id("entry.with"));
        camera.picture("7-opened");
    }
}
