package org.attune.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.records.Hit;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.words.Words;
import org.attune.workbench.internal.commands.CommandEntry;
import org.attune.workbench.internal.commands.Commands;
import org.attune.workbench.internal.commands.KeyText;
import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.PageInfo;
import org.attune.workbench.internal.contributions.PerspectiveInfo;
import org.attune.workbench.internal.contributions.ViewInfo;
import org.attune.workbench.internal.help.HelpLibrary;
import org.attune.workbench.internal.help.HelpShelf;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.quickaccess.Find;

/** What "Find or do anything" finds. */
final class Finder {
    private static final Words WORDS = Words.of(Finder.class);
    private static final int LONGEST = 200;
    private static final int MOST = 20;
    private static final int MOST_PAGES = 5;

    private final Navigator navigator;
    private final Commands commands;
    private final Records records;
    private final PartSite site;
    private final MainWindow window;

    Finder(MainWindow window, Commands commands, Records records) {
        this.window = window;
        this.navigator = window;
        this.commands = commands;
        this.records = records;
        this.site = new PartSite(window);
    }

    String hint() {
        return WORDS.text("find.hint", KeyText.of("M1+3"));
    }

    List<Find> things(Offered offered) {
        List<Find> all = new ArrayList<>();
        commands.all().stream().filter(commands::canRun).map(this::command).forEach(all::add);
        offered.perspectives().stream().map(this::perspective).forEach(all::add);
        offered.views().stream().map(this::view).forEach(all::add);
        offered.all(Kind.PAGE).stream().map(this::preferences).forEach(all::add);
        return all;
    }

    /** Looks up what is to be read about words and which records hold them, in the background. */
    void lookUp(String typed, Consumer<List<Find>> then) {
        String words = typed.substring(0, Math.min(LONGEST, typed.length()));
        HelpShelf help = window.around().comfort().help();
        site.background().call(WORDS.text("searching"), () -> {
            Stream<Find> pages = help.library().answering(words).stream().limit(MOST_PAGES).map(this::help);
            Stream<Find> found = records.as(Reader.me()).search(words, MOST).stream().map(this::record);
            return Stream.concat(pages, found).toList();
        }, then);
    }

    private Find command(CommandEntry entry) {
        return new Find(WORDS.text("find.command"), entry.plainLabel(), KeyText.of(entry.key()),
                () -> commands.run(entry.id()));
    }

    private Find perspective(PerspectiveInfo info) {
        return new Find(WORDS.text("find.perspective"), info.label(), "",
                () -> navigator.showPerspective(info.id()));
    }

    private Find view(ViewInfo info) {
        return new Find(WORDS.text("find.view"), info.label(), "", () -> navigator.showView(info.id()));
    }

    private Find preferences(PageInfo info) {
        return new Find(WORDS.text("find.preferences"), info.label(), "",
                () -> new InFront(window).preferences(info.id()));
    }

    private Find help(HelpLibrary.Title page) {
        return new Find(WORDS.text("find.help"), page.title(), "",
                () -> window.reading().show(List.of(page.topic())));
    }

    private Find record(Hit hit) {
        String day = hit.row().header().date().map(Object::toString).orElse("");
        String title = Optional.of(hit.row().title()).filter(text -> !text.isBlank())
                .orElseGet(() -> hit.row().type().value());
        return new Find(WORDS.text("find.record"), title, day,
                () -> navigator.open(hit.row().type(), hit.row().id()));
    }
}
