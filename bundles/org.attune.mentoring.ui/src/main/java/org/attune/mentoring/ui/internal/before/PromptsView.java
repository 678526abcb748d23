package org.attune.mentoring.ui.internal.before;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.Prompts;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.mentoring.ui.internal.views.MentoringPerspective;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The library of questions: found by situation and by words; a site adds its own. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.prompts", label = "%view.prompts", icon = "icons/before.svg", //
        perspectives = MentoringPerspective.ID, place = Place.RIGHT_BELOW, order = 30)
public final class PromptsView implements View {
    private static final Words WORDS = Words.of(PromptsView.class);
    private static final int PAUSE = 250;

    private final Prompts prompts;
    private final Map<String, String> situations;
    private final Runnable find = this::recordsChanged;
    private Site site;
    private Text words;
    private TermChoice situation;
    private Text added;
    private PlainList<Prompt> list;
    private int reading;

    /** The view over the library. */
    @Activate
    public PromptsView(@Reference Prompts prompts) {
        this.prompts = prompts;
        this.situations = prompts.situations().stream().collect(Collectors.toMap(Term::code, Term::label));
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        Composite head = Grids.row(page, 1);
        words = text(head, "prompts.words", SWT.SEARCH | SWT.ICON_CANCEL);
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(PAUSE, find));
        situation = new TermChoice(head, "prompts.situation", WORDS.text("prompts.situation"),
                Stream.concat(Stream.of(new Term("", WORDS.text("prompts.all"))), prompts.situations().stream())
                        .toList());
        situation.onChange(this::recordsChanged);
        Composite seat = new Composite(page, SWT.NONE);
        seat.setLayout(new FillLayout());
        seat.setLayoutData(Grids.whole());
        list = new PlainList<>(seat,
                new PlainList.Look("prompts", WORDS.text("prompts"),
                        List.of(WORDS.text("prompts.what"), WORDS.text("prompts.when"), WORDS.text("prompts.source")),
                        0, WORDS.text("prompts.empty"), WORDS.text("prompts.again")),
                this::texts, this::everything);
        Composite foot = Grids.row(page, 2);
        added = text(foot, "prompts.added", SWT.BORDER);
        Button add = WidgetIds.set(new Button(foot, SWT.PUSH | SWT.WRAP), "prompts.add");
        add.setText(WORDS.text("prompts.add"));
        add.addListener(SWT.Selection, event -> add());
        recordsChanged();
    }

    private static Text text(Composite parent, String key, int style) {
        Text text = Named.as(WORDS.text(key), WidgetIds.set(new Text(parent, SWT.SINGLE | style), key));
        text.setMessage(WORDS.text(key));
        text.setLayoutData(Grids.wideFrom(120));
        return text;
    }

    @Override
    public void focus() {
        words.setFocus();
    }

    @Override
    public void recordsChanged() {
        String typed = words.getText();
        String chosen = situation.chosen();
        int mine = ++reading;
        site.background().call(WORDS.text("prompts.reading"), () -> prompts.find(typed, chosen), found -> {
            if (mine == reading) {
                list.show(found);
            }
        });
    }

    @Override
    public void closing() {
        words.getDisplay().timerExec(-1, find);
    }

    private void everything() {
        words.setText("");
        situation.choose("");
        recordsChanged();
    }

    private void add() {
        String typed = added.getText().strip();
        if (typed.isEmpty()) {
            added.setFocus();
            return;
        }
        Prompt prompt = new Prompt(situation.chosen(), typed, WORDS.text("prompts.own"));
        site.background().call(WORDS.text("prompts.adding"), () -> prompts.add(prompt), saved -> {
            added.setText("");
            site.messages().done(WORDS.text("prompts.isadded"));
            recordsChanged();
        });
    }

    private String[] texts(Prompt prompt) {
        return new String[]{prompt.text(), situations.getOrDefault(prompt.situation(), prompt.situation()),
                prompt.source()};
    }
}
