package org.attune.mentoring.ui.internal.handing;

import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.mentoring.portfolio.Shareable;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.records.RecordId;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** Asks whether one record shall be shared with its learner, or no longer, and shows what would go and what stays. */
public final class ShareDialog {
    private static final Words WORDS = Words.of(ShareDialog.class);
    private static final int GOES_HEIGHT = 18 * Grids.STEP;

    private final Site site;
    private final Sharing sharing;
    private final Shareable looked;
    private final AskShell ask;

    ShareDialog(Site site, Sharing sharing, Shareable looked) {
        this.site = site;
        this.sharing = sharing;
        this.looked = looked;
        this.ask = new AskShell(site.shell(), "share.shell", WORDS.text("share.title"), 1);
    }

    /** Looks at a record and asks about it; says so when it is never handed to learners. */
    public static void ask(Site site, Sharing sharing, RecordId record) {
        site.background().call(WORDS.text("reading"), () -> sharing.look(record),
                found -> found.ifPresentOrElse(looked -> new ShareDialog(site, sharing, looked).open(),
                        () -> site.messages().warn(WORDS.text("share.never"))),
                why -> site.messages().failed(HandOverDialog.sentence(why), why));
    }

    Shell open() {
        boolean shared = looked.isShared();
        Lines.sentence(ask.page(), "share.what", WORDS.text(shared ? "share.ends" : "share.begins", looked.label(),
                looked.learner()));
        Lines.reading(ask.page(), "share.goes", WORDS.text(shared ? "share.gone" : "share.goes"), GOES_HEIGHT)
                .setText(looked.goes().stream().map(said -> WORDS.text("asked.said", said.what(), said.text()))
                        .collect(Collectors.joining("\n")));
        stays().ifPresent(line -> Lines.sentence(ask.page(), "share.stays", line));
        Button share = button("share.do", WORDS.text(shared ? "share.no.longer" : "share.now"),
                () -> share(!shared));
        button("share.cancel", WORDS.text("steps.cancel"), ask::close);
        ask.open(share);
        return ask.shell();
    }

    private Optional<String> stays() {
        return looked.stays().isEmpty()
                ? Optional.empty()
                : Optional.of(WORDS.text("share.stays", String.join("; ", looked.stays())));
    }

    private Button button(String id, String label, Runnable does) {
        Button button = WidgetIds.set(new Button(ask.foot(), SWT.PUSH | SWT.WRAP), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void share(boolean withLearner) {
        ask.close();
        site.background().call(WORDS.text("sharing"),
                () -> sharing.share(looked, looked.version(), withLearner), saved -> tell(saved, withLearner),
                why -> site.messages().failed(HandOverDialog.sentence(why), why));
    }

    private void tell(Saved saved, boolean withLearner) {
        site.messages().done(WORDS.text(withLearner ? "share.done" : "share.ended", looked.learner()),
                new Messages.Choice(WORDS.text("share.undo"), () -> takeBack(saved, withLearner)));
    }

    private void takeBack(Saved saved, boolean withLearner) {
        site.background().call(WORDS.text("sharing"), () -> sharing.share(looked, saved.version(), !withLearner),
                undone -> site.messages().done(WORDS.text("share.undone")),
                why -> site.messages().failed(HandOverDialog.sentence(why), why));
    }
}
