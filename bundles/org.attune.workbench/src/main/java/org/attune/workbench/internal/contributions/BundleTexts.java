package org.attune.workbench.internal.contributions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.attune.workbench.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The labels in a bundle's localization files, its fragments' included, from the general to the person's language. */
final class BundleTexts {
    private static final System.Logger LOG = System.getLogger(BundleTexts.class.getName());
    private static final ResourceBundle.Control RULES = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Properties texts = new Properties();

    private BundleTexts() {
    }

    static BundleTexts of(Bundle bundle) {
        BundleTexts texts = new BundleTexts();
        String base = Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION)).orElse(Texts.BASE);
        files(base, Locale.getDefault(Locale.Category.DISPLAY)).map(bundle::getEntry).filter(Objects::nonNull)
                .forEach(texts::read);
        return texts;
    }

    /** The text of a key; {@code !key!} when there is none, so that a hole is seen. */
    String text(String key) {
        return texts.getProperty(key, "!" + key + "!");
    }

    private static Stream<String> files(String base, Locale locale) {
        List<Locale> narrowFirst = RULES.getCandidateLocales(base, locale);
        return narrowFirst.reversed().stream().map(each -> RULES.toBundleName(base, each) + ".properties");
    }

    private void read(URL file) {
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Labels cannot be read: " + file, unreadable);
        }
    }
}
