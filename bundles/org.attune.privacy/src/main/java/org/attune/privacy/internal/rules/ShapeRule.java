package org.attune.privacy.internal.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;

/**
 * A rule that needs nothing but shapes, and perhaps a closer look at what they match.
 */
abstract class ShapeRule implements ScanRule {
    private final String name;
    private final List<Shape> shapes;

    ShapeRule(String name, Shape... shapes) {
        this.name = name;
        this.shapes = List.of(shapes);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        return shapes.stream()
                .flatMap(shape -> shape.matches(text).filter(match -> isMeant(match, text)).map(shape::finding));
    }

    /** The closer look: whether a match is what the rule looks for. */
    boolean isMeant(MatchResult match, String text) {
        return true;
    }
}
