package org.attune.debrief;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to lead a debrief. Its texts are in the person's language where the form has them.
 *
 * @param url what it is called for ever
 * @param version its version
 * @param code its short name, such as {@code touch-point}
 * @param title its name
 * @param description when it fits, one or two sentences
 * @param rounds whether it is shared reflection: nothing is solved, and nothing about one person is kept
 * @param phases its phases in order, at least one; the first {@link Phase#agrees agrees} the space
 */
public record DebriefFramework(String url, String version, String code, String title, String description,
        boolean rounds, List<Phase> phases) {
    public DebriefFramework {
        phases = List.copyOf(phases);
    }

    /** Its name and version in one text, as records hold it: a FHIR canonical. */
    public String canonical() {
        return version.isEmpty() ? url : url + "|" + version;
    }

    /** Whether this is the one that a code, a url or a canonical means; of a canonical the version does not count. */
    public boolean isCalled(String name) {
        String meant = name.contains("|") ? name.substring(0, name.indexOf('|')) : name;
        return name.equals(code) || meant.equals(url);
    }

    /** About how long all of it takes, in minutes; 0 when nobody suggests anything. */
    public int minutes() {
        return phases.stream().flatMap(phase -> phase.minutes().stream()).mapToInt(Integer::intValue).sum();
    }

    /** Everything that some phase of it offers to write down, each once, in the order in which it first comes. */
    public List<String> captures() {
        return phases.stream().flatMap(phase -> phase.captures().stream()).distinct().toList();
    }

    /** The names of its phases. */
    public Stream<String> phaseTitles() {
        return phases.stream().map(Phase::title);
    }
}
