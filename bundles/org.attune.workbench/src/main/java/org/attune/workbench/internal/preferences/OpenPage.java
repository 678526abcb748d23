package org.attune.workbench.internal.preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.workbench.PreferencePage;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.PageInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Notice;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.Spelling;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** A page in the dialog; the page itself is made when it is first chosen or searched. */
final class OpenPage {
    private final PageInfo info;
    private final PartSite site;
    private final Guarded guarded;
    private final Composite body;
    private Optional<PreferencePage> page = Optional.empty();
    private boolean made;

    OpenPage(PageInfo info, Composite stack, Navigator navigator) {
        this.info = info;
        this.site = new PartSite(navigator);
        this.guarded = new Guarded(navigator.log());
        this.body = WidgetIds.set(Spacing.box(stack, Grids.columns(1)), "preferences.page." + info.id());
    }

    PageInfo info() {
        return info;
    }

    Composite body() {
        make();
        return body;
    }

    /**
     * Whether words are in its label, its keywords or what is written on it.
     *
     * @param typed spelled {@linkplain Spelling#loose loosely}
     */
    boolean says(String typed) {
        make();
        String all = info.label() + " " + info.keywords() + " " + words(body).collect(Collectors.joining(" "));
        return Spelling.loose(all.replace("&", "")).contains(typed);
    }

    Optional<String> problem() {
        AtomicReference<Optional<String>> said = new AtomicReference<>(Optional.empty());
        page.ifPresent(shown -> guarded.run(info.id(), () -> said.set(shown.problem())));
        return said.get();
    }

    void apply() {
        page.ifPresent(shown -> guarded.run(info.id(), shown::apply));
    }

    void restoreDefaults() {
        page.ifPresent(shown -> guarded.run(info.id(), shown::restoreDefaults));
    }

    void close() {
        page.ifPresent(shown -> guarded.run(info.id(), shown::closing));
        site.end();
        page.ifPresent(info.offer()::release);
        page = Optional.empty();
    }

    private void make() {
        if (!made) {
            made = true;
            guarded.run(info.id(), this::create).ifPresent(thrown -> speakForIt());
        }
    }

    private void create() {
        PreferencePage fresh = info.offer().create();
        page = Optional.of(fresh);
        fresh.create(body, site);
    }

    private void speakForIt() {
        page.ifPresent(info.offer()::release);
        page = Optional.empty();
        Arrays.stream(body.getChildren()).forEach(Control::dispose);
        Notice.fill(body, "notice." + info.id(), Guarded.words(info.label()));
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case Group group -> Stream.concat(Stream.of(group.getText()), inside(group));
            case Composite composite -> inside(composite);
            case Label label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            default -> Stream.empty();
        };
    }

    private static Stream<String> inside(Composite composite) {
        return Arrays.stream(composite.getChildren()).flatMap(OpenPage::words);
    }
}
