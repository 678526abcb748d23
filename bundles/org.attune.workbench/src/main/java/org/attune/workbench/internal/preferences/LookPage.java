package org.attune.workbench.internal.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.attune.words.Words;
import org.attune.workbench.PreferencePage;
import org.attune.workbench.PreferencePageContribution;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.KeptLook;
import org.attune.workbench.display.Look;
import org.attune.workbench.display.TextSize;
import org.attune.workbench.display.Theme;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Light or dark, and how large. It is kept for this person on this machine, whatever workspace they open. */
@Component(service = PreferencePage.class, scope = ServiceScope.PROTOTYPE)
@PreferencePageContribution(id = "workbench.look", label = "%preferences.look", //
        keywords = "%preferences.look.keywords", order = 15)
public final class LookPage implements PreferencePage {
    private static final Words WORDS = Words.of(LookPage.class);
    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final int WIDTH = 400;

    private final KeptLook kept;
    private Look shown = new Look(Theme.SYSTEM, TextSize.USUAL);
    private boolean touched;
    private Combo theme;
    private Combo size;
    private Site site;

    /** Made when it is first chosen. */
    @Activate
    public LookPage() {
        this(KeptLook.usual());
    }

    /**
     * @param kept where the choice is kept
     */
    public LookPage(KeptLook kept) {
        this.kept = kept;
    }

    @Override
    public void create(Composite parent, Site ofPage) {
        site = ofPage;
        Composite grid = Spacing.box(parent, Grids.columns(2));
        grid.setLayoutData(Grids.wide());
        theme = choice(grid, "look.theme", THEMES.stream().map(each -> WORDS.text("theme." + each.key())).toList(),
                place -> shown = new Look(THEMES.get(place), shown.size()));
        size = choice(grid, "look.size",
                TextSize.CHOICES.stream().map(each -> WORDS.text("size.percent", each)).toList(),
                place -> shown = new Look(shown.theme(), new TextSize(TextSize.CHOICES.get(place))));
        Label hint = new Label(grid, SWT.WRAP);
        hint.setText(WORDS.text("look.next-start"));
        hint.setLayoutData(Spacing.wrapped(WIDTH, 2));
        show(shown);
        site.background().call(WORDS.text("look.reading"), () -> Look.kept(kept), this::unlessTouched);
    }

    @Override
    public void apply() {
        if (touched) {
            Look chosen = shown;
            touched = false;
            site.background().submit(WORDS.text("look.keeping"), () -> {
                kept.keep(chosen);
                return true;
            }).whenComplete(this::kept);
        }
    }

    /** Told by whoever did the work, as the dialog may have gone by now. */
    private void kept(Boolean done, Throwable refused) {
        Optional.ofNullable(refused).ifPresent(why -> site.messages().failed(WORDS.text("look.not-kept"), why));
    }

    @Override
    public void restoreDefaults() {
        touched = true;
        show(new Look(Theme.SYSTEM, TextSize.USUAL));
    }

    private void unlessTouched(Look read) {
        if (!touched && !theme.isDisposed()) {
            show(read);
        }
    }

    private void show(Look look) {
        shown = look;
        theme.select(THEMES.indexOf(look.theme()));
        size.select(TextSize.CHOICES.indexOf(look.size().percent()));
    }

    private Combo choice(Composite grid, String id, List<String> labels, IntConsumer chosen) {
        new Label(grid, SWT.NONE).setText(WORDS.text(id));
        Combo combo = WidgetIds.set(new Combo(grid, SWT.READ_ONLY), id);
        labels.forEach(combo::add);
        combo.addListener(SWT.Selection, event -> {
            touched = true;
            chosen.accept(combo.getSelectionIndex());
        });
        return combo;
    }
}
