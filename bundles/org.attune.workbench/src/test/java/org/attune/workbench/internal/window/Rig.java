package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.packs.Installed;
import org.attune.records.workspace.WindowRequest;
import org.attune.testing.Robot;
import org.attune.workbench.display.KeptLook;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.TourWitness;
import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.commands.KeysPage;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.help.HelpShelf;
import org.attune.workbench.internal.help.HelpView;
import org.attune.workbench.internal.help.WorkbenchHelp;
import org.attune.workbench.HelpTopics;
import org.attune.workbench.internal.preferences.GeneralPage;
import org.attune.workbench.internal.preferences.LookPage;
import org.attune.workbench.internal.preferences.PreferenceStore;
import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.messages.Told;
import org.attune.workbench.internal.progress.ProgressView;
import org.attune.workbench.internal.today.TodayView;
import org.attune.workbench.internal.messages.MessagesView;
import org.attune.workbench.internal.today.ContinueSection;
import org.attune.workbench.internal.today.KeptSection;
import org.attune.workbench.internal.today.WelcomeSection;
import org.attune.workbench.Place;
import org.eclipse.swt.widgets.Display;

/** A real window over workspaces without a disk. */
final class Rig implements AutoCloseable {
    final FakeWorkspaces workspaces;
    final Catalogue catalogue = new Catalogue();
    final MessageLog log = new MessageLog();
    final Workers workers = new Workers();
    final PreferenceStore preferences = new PreferenceStore(log);
    private final KeyChoices keys = new KeyChoices(preferences);
    final HelpShelf help = new HelpShelf(catalogue);
    private final Comfort comfort = new Comfort(preferences, keys, help, Optional.empty());
    private final Robot robot;
    Optional<Installed> installed = Optional.empty();
    TourWitness witness = TourWitness.NOBODY;
    Rest rest = Rest.none();
    private House house;

    Rig(Robot robot, Path folder) {
        this.robot = robot;
        this.workspaces = new FakeWorkspaces(folder);
        catalogue.perspectives().add(TestOffer.perspective("today", 0));
        catalogue.views().add(TestOffer.view("today.page", "today", Place.CENTER, () -> new TodayView(catalogue)));
        catalogue.views().add(TestOffer.view("workbench.messages", "", Place.BELOW, () -> new MessagesView(log)));
        catalogue.views()
                .add(TestOffer.view("workbench.progress", "", Place.BELOW, () -> new ProgressView(workers)));
        catalogue.views().add(TestOffer.view("workbench.help", "", Place.RIGHT,
                () -> new HelpView(help, keys, catalogue)));
        catalogue.shelf(HelpTopics.class).add(TestOffer.help("workbench", "help", WorkbenchHelp::new));
        catalogue.shelf(PreferencePage.class).add(TestOffer.page("workbench.general",
                () -> new GeneralPage(preferences)));
        catalogue.shelf(PreferencePage.class).add(TestOffer.page("workbench.look",
                () -> new LookPage(new KeptLook(folder.resolve("look.properties")))));
        catalogue.shelf(PreferencePage.class).add(TestOffer.page("workbench.keys", () -> new KeysPage(keys)));
        catalogue.sections().add(TestOffer.section("welcome", 5,
                () -> new WelcomeSection(workspaces.records, keys)));
        catalogue.sections().add(TestOffer.section("continue", 20,
                () -> new ContinueSection(workspaces.records, catalogue)));
        catalogue.sections().add(TestOffer.section("kept", 92, () -> new KeptSection(workspaces.records, installed)));
    }

    /** Opens the window for the usual folder. */
    Rig open() {
        return open(new WindowRequest("open", Optional.empty(), false, Optional.empty(), Optional.empty()));
    }

    /** Opens the window as a demo: unlocked at once. */
    Rig demo() {
        open(new WindowRequest("open", Optional.empty(), true, Optional.empty(), Optional.empty()));
        robot.until("the desk stands", () -> window().desk().isPresent());
        return this;
    }

    Rig open(WindowRequest request) {
        house = robot.call(() -> new House(Display.getCurrent(), new Surroundings(workspaces, catalogue, log,
                workers, installed, comfort, code -> {}, witness, rest), request));
        robot.run(house::open);
        robot.until("the window is in front",
                () -> house.isGone() || Display.getCurrent().getActiveShell() == window().shell());
        return this;
    }

    MainWindow window() {
        return house.first();
    }

    House house() {
        return house;
    }

    /** Types the passphrase on the unlock page. */
    Rig unlock() {
        robot.find(org.attune.testing.By.id("unlock.passphrase"));
        robot.focus("unlock.passphrase").type(FakeWorkspaces.PASSPHRASE).press("Enter");
        robot.until("the desk stands", () -> window().desk().isPresent());
        return this;
    }

    boolean told(String part) {
        return log.all().stream().map(Told::text).anyMatch(text -> text.contains(part));
    }

    @Override
    public void close() {
        robot.run(house::leave);
        robot.until("the window has gone", house::isGone);
        preferences.close();
        workers.close();
    }
}
