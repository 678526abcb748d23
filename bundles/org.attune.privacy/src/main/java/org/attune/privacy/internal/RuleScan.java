package org.attune.privacy.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The scan: asks every rule that is there at this moment.
 */
@Component
public final class RuleScan implements IdentifierScan {
    private static final System.Logger LOG = System.getLogger(RuleScan.class.getName());
    private final List<Named> rules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRule(ScanRule rule) {
        rules.add(new Named(rule.name(), rule, new AtomicBoolean()));
    }

    public void removeRule(ScanRule rule) {
        rules.removeIf(named -> named.rule() == rule);
    }

    @Override
    public List<Finding> scan(String text, Roster roster) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(roster, "roster");
        return Overlaps.settled(rules.stream().flatMap(rule -> found(rule, text, roster)));
    }

    private static Stream<Finding> found(Named named, String text, Roster roster) {
        try {
            return named.rule().find(text, roster).filter(finding -> finding.end() <= text.length()).toList().stream();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            reportOnce(named, failed);
            return Stream.empty();
        }
    }

    private static void reportOnce(Named named, Throwable failed) {
        if (named.reported().compareAndSet(false, true)) {
            // Only the type of the failure: its message could hold a piece of the text.
            LOG.log(System.Logger.Level.WARNING, "The scan rule {0} failed and was left out: {1}", named.name(),
                    failed.getClass().getName());
        }
    }

    private record Named(String name, ScanRule rule, AtomicBoolean reported) {}
}
