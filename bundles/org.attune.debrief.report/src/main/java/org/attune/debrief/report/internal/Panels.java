package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.report.Block.Fact;

/** Shares parts out to a few panels, in order, so that the fullest panel holds as little as can be. */
final class Panels {
    private static final int LINE = 45;

    private Panels() {
    }

    static List<List<Fact>> of(List<Fact> parts, int panels) {
        int most = parts.stream().mapToInt(Panels::lines).max().orElse(0);
        List<List<Fact>> shared = filled(parts, most);
        while (shared.size() > panels) {
            most++;
            shared = filled(parts, most);
        }
        return shared;
    }

    private static List<List<Fact>> filled(List<Fact> parts, int most) {
        List<List<Fact>> panels = new ArrayList<>();
        int left = 0;
        for (Fact part : parts) {
            if (panels.isEmpty() || lines(part) > left) {
                panels.add(new ArrayList<>());
                left = most;
            }
            panels.getLast().add(part);
            left -= lines(part);
        }
        return panels;
    }

    /** About how many lines a part takes on a panel, its name and the room above it included. */
    private static int lines(Fact part) {
        return 2 + part.text().lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    }
}
