package org.attune.workbench.internal.contributions;

import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/** The labels in a bundle's localization files, its fragments' and those of the language bundles included. */
final class BundleTexts {
    private BundleTexts() {
    }

    /** A bundle that is leaving has no texts any more; its labels are keys until its contributions are gone too. */
    static Optional<Words> of(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).map(BundleWiring::getClassLoader)
                .map(loader -> Words.ofLabels(loader, bundle.getSymbolicName(), base(bundle)));
    }

    private static String base(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION)).orElse(Texts.BASE);
    }
}
