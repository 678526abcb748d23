package org.attune.workbench.internal.preferences;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.attune.words.Languages;
import org.attune.words.Languages.Language;
import org.attune.words.Words;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.PreferencePageContribution;
import org.attune.workbench.Preferences;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The language, and after how long the workspace is locked when nobody is there. */
@Component(service = PreferencePage.class, scope = ServiceScope.PROTOTYPE)
@PreferencePageContribution(id = "workbench.general", label = "%preferences.general", //
        keywords = "%preferences.general.keywords", order = 10)
public final class GeneralPage implements PreferencePage {
    /** The BCP 47 tag of the language that a person chose; no value: that of the machine. */
    public static final String LANGUAGE = "workbench.language";
    /** After how many minutes without a key or the mouse the workspace is locked; 0 for never. */
    public static final String LOCK_AFTER = "workbench.lock.minutes";
    /** What holds for {@link #LOCK_AFTER} when nobody chose. */
    public static final int USUAL_LOCK = 10;

    private static final Words WORDS = Words.of(GeneralPage.class);
    private static final int LONGEST = 240;
    private static final int WIDTH = 300;

    private final Preferences preferences;
    private final List<Language> languages = Languages.installed();
    private Combo language;
    private Spinner minutes;

    /** Made when it is first chosen. */
    @Activate
    public GeneralPage(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    /** How long nobody may be there before the workspace is locked; zero for never, also where the value makes no sense. */
    public static Duration patience(Preferences preferences) {
        return Duration.ofMinutes(Math.max(0, preferences.number(LOCK_AFTER, USUAL_LOCK)));
    }

    @Override
    public void create(Composite parent, Site site) {
        Composite grid = Spacing.box(parent, Grids.columns(1));
        grid.setLayoutData(Grids.wide());
        words(grid, WORDS.text("language"));
        language = WidgetIds.set(new Combo(grid, SWT.READ_ONLY), "general.language");
        language.add(WORDS.text("language.system"));
        languages.forEach(each -> language.add(each.name()));
        language.select(1 + indexOf(preferences.text(LANGUAGE, "")));
        words(grid, WORDS.text("language.next-start"));
        words(grid, WORDS.text("lock"));
        minutes = WidgetIds.set(new Spinner(grid, SWT.BORDER), "general.lock");
        minutes.setMaximum(LONGEST);
        minutes.setSelection(preferences.number(LOCK_AFTER, USUAL_LOCK));
        words(grid, WORDS.text("lock.hint"));
    }

    @Override
    public void apply() {
        int chosen = language.getSelectionIndex() - 1;
        if (chosen < 0) {
            preferences.clear(LANGUAGE);
        } else {
            preferences.set(LANGUAGE, languages.get(chosen).tag());
        }
        if (minutes.getSelection() == USUAL_LOCK) {
            preferences.clear(LOCK_AFTER);
        } else {
            preferences.set(LOCK_AFTER, Integer.toString(minutes.getSelection()));
        }
    }

    @Override
    public void restoreDefaults() {
        language.select(0);
        minutes.setSelection(USUAL_LOCK);
    }

    private int indexOf(String tag) {
        return IntStream.range(0, languages.size()).filter(at -> languages.get(at).tag().equals(tag)).findFirst()
                .orElse(-1);
    }

    private static void words(Composite grid, String text) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(Spacing.wrapped(WIDTH));
    }
}
