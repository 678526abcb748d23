package org.attune.privacy.internal;

import java.util.List;
import java.util.stream.Stream;

import org.attune.privacy.ScanRule;
import org.attune.privacy.internal.rules.AllRules;

/** The scan with every rule of Attune, put together without a framework. */
final class BuiltIn {
    private BuiltIn() {
    }

    static RuleScan scan() {
        RuleScan scan = new RuleScan();
        rules().forEach(scan::addRule);
        return scan;
    }

    static Stream<ScanRule> rules() {
        return List.copyOf(AllRules.of("US")).stream();
    }
}
