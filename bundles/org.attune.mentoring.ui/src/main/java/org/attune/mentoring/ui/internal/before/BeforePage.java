package org.attune.mentoring.ui.internal.before;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.KeptGoal;
import org.attune.practice.States;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is known, as a page of short sections; a section with nothing to say is not there. */
final class BeforePage {
    private static final Words WORDS = Words.of(BeforePage.class);

    private final ScrollPage scroll;
    private final LocalDate today;
    private final Doing doing;

    /**
     * What can be done from the page.
     *
     * @param answered with an intention and a word of {@link States}
     * @param opened with a goal
     * @param another wants another question
     */
    record Doing(BiConsumer<KeptFollowUp, String> answered, Consumer<KeptGoal> opened,
            Runnable another) {}

    BeforePage(Composite parent, LocalDate today, Doing doing) {
        this.scroll = new ScrollPage(parent, Grids.page(1), ScrollPage.OF_TEXTS);
        this.today = today;
        this.doing = doing;
    }

    Control control() {
        return scroll.control();
    }

    void show(BeforeDesk.Brief brief) {
        clear();
        line("before.last", brief.known().lastMet().map(day -> WORDS.text("last", write(day)))
                .orElse(WORDS.text("never")));
        section("well", brief.known().strengths());
        brief.known().intention().ifPresent(this::intention);
        section("promises", brief.known().promises().stream().map(this::said).toList());
        goals(brief.goals());
        section("before", brief.tried().stream().map(this::became).toList());
        question(brief);
        scroll.fit();
    }

    void clear() {
        Stream.of(scroll.page().getChildren()).forEach(Control::dispose);
    }

    private void intention(KeptFollowUp intention) {
        head("intention");
        line("before.intention", said(intention));
        Link answers = Named.as(WORDS.text("answers.name"), link("before.answers", WORDS.text("answers")));
        answers.addListener(SWT.Selection, event -> doing.answered().accept(intention, event.text));
    }

    private void goals(List<KeptGoal> goals) {
        if (!goals.isEmpty()) {
            head("goals");
        }
        for (KeptGoal kept : goals) {
            String text = kept.goal().until().map(day -> WORDS.text("goal.by", kept.goal().text(), write(day)))
                    .orElse(kept.goal().text());
            Link link = link("before.goal." + kept.id(),
                    "<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>");
            link.addListener(SWT.Selection, event -> doing.opened().accept(kept));
        }
    }

    private void question(BeforeDesk.Brief brief) {
        head("question");
        line("before.question", brief.question().text());
        if (!brief.question().source().isEmpty()) {
            line("before.source", brief.question().source());
        }
        link("before.another", WORDS.text("another")).addListener(SWT.Selection, event -> doing.another().run());
    }

    private Link link(String id, String text) {
        Link link = WidgetIds.set(new Link(scroll.page(), SWT.WRAP), id);
        link.setText(text);
        link.setLayoutData(Grids.wideFrom(160));
        return link;
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            head(key);
            lines.forEach(text -> line("before." + key, text));
        }
    }

    private void head(String key) {
        line("before.head." + key, WORDS.text("head." + key))
                .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    }

    private Label line(String id, String text) {
        Label label = WidgetIds.set(new Label(scroll.page(), SWT.WRAP), id);
        label.setText(text.strip().replace("&", "&&"));
        label.setLayoutData(Grids.wideFrom(160));
        return label;
    }

    private String said(KeptFollowUp kept) {
        Optional<LocalDate> back = kept.followUp().comeBackOn();
        return back.map(day -> WORDS.text("back", kept.followUp().text(), write(day))).orElse(kept.followUp().text());
    }

    private String became(KeptFollowUp kept) {
        FollowUp followUp = kept.followUp();
        String state = Stream.of(States.TRIED, States.CHOSE_OTHERWISE, States.DONE, States.DROPPED)
                .filter(followUp.state()::equals).map(word -> WORDS.text("became." + word)).findFirst()
                .orElse(followUp.state());
        return WORDS.text("became", followUp.text(), state);
    }

    private String write(LocalDate day) {
        return DayText.ofDisplay().write(day, today);
    }
}
