package org.attune.forms.ui.internal.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Response;
import org.attune.forms.scoring.ScoreSheet;
import org.attune.forms.scoring.ScoringPacks;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import com.google.gson.JsonObject;

/** Below answers that were handed in: their scores, where somebody knows how the form is scored. Else it takes no room. */
final class ScorePanel {
    private static final Words WORDS = Words.of(ScorePanel.class);
    private static final int LINES = 8;

    private final Site site;
    private final ScoringPacks packs;
    private final Composite page;
    private Optional<JsonObject> shown = Optional.empty();

    ScorePanel(Composite parent, Site site, ScoringPacks packs) {
        this.site = site;
        this.packs = packs;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        page.setLayoutData(Grids.wide());
        Grids.show(page, false);
    }

    /** Shows the scores of answers that are looked at; those being given have none yet. */
    void show(Form form, JsonObject response, boolean handedIn) {
        shown = Optional.of(response);
        List.of(page.getChildren()).forEach(Control::dispose);
        Grids.show(page, false);
        if (handedIn) {
            site.background().call(WORDS.text("scores.working"), () -> sheet(form, response),
                    sheet -> sheet.filter(one -> isShown(response)).ifPresent(this::show));
        }
    }

    private boolean isShown(JsonObject response) {
        return !page.isDisposed() && shown.filter(now -> now == response).isPresent();
    }

    private Optional<ScoreSheet> sheet(Form form, JsonObject response) {
        return form.canonical().flatMap(packs::forForm).map(pack -> ScoreSheet.of(pack, Response.of(form, response)));
    }

    private void show(ScoreSheet sheet) {
        Label title = WidgetIds.set(new Label(page, SWT.WRAP), "response.scores.title");
        title.setText(sheet.title().replace("&", "&&"));
        title.setLayoutData(Grids.wideFrom(160));
        Text told = WidgetIds.set(new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL),
                "response.scores");
        told.setText(words(sheet));
        told.addListener(SWT.Traverse, event -> event.doit = true);
        GridData place = Grids.wideFrom(160);
        place.heightHint = LINES * told.getLineHeight();
        told.setLayoutData(place);
        SpokenName.give(told, sheet.title());
        Grids.show(page, true);
        page.getParent().layout(true, true);
    }

    private static String words(ScoreSheet sheet) {
        Stream<String> scores = sheet.rows().stream().map(row -> WORDS.text("scores.row", row.scale(), row.score(),
                (row.band() + " " + row.madeOf()).strip()));
        return Stream.concat(scores, sheet.notes().stream()).collect(Collectors.joining("\n"));
    }
}
