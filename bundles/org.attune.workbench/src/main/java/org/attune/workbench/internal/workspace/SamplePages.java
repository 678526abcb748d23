package org.attune.workbench.internal.workspace;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

import org.attune.words.Words;
import org.eclipse.swt.widgets.Composite;

/** The pages with made-up content: nobody's folder, name or key is in a picture. */
final class SamplePages {
    private static final Words WORDS = Words.of(SamplePages.class);
    private static final String KEY = "K7QX-2MFD-91TW-PB4R-8ZHN-C3VA-6GJE-5SYU";

    private SamplePages() {
    }

    /** The pages by id, in the order a person meets them. */
    static Map<String, Page> of(Session session) {
        Path folder = Path.of(WORDS.text("sample.folder"));
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("welcome", new WelcomePage(session));
        pages.put("new", new HalfTyped(new NewWorkspacePage(session, folder)));
        pages.put("recovery-key", new RecoveryKeyPage(session, KEY, RecoveryCheck.of(KEY, new SecureRandom())));
        pages.put("unlock", new UnlockPage(session, folder, false));
        pages.put("recovery", new UnlockPage(session, folder, true));
        pages.put("new-passphrase", new NewPassphrasePage(session, KEY));
        pages.put("trouble", new TroublePage(session, WORDS.text("sample.trouble")));
        return pages;
    }

    /** A new workspace as it looks in the middle of typing. */
    private record HalfTyped(NewWorkspacePage page) implements Page {
        @Override
        public void create(Composite parent) {
            page.create(parent);
            page.type(WORDS.text("sample.name"), WORDS.text("sample.passphrase"));
        }

        @Override
        public void focus() {
            page.focusAgain();
        }
    }
}
