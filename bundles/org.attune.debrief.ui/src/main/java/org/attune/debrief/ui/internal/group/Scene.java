package org.attune.debrief.ui.internal.group;

import java.util.List;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Running;
import org.attune.words.Words;

/**
 * What a group sees: texts of the framework, and nothing that anybody wrote.
 *
 * @param phases the names of the phases, in order
 * @param now which of them it is at, from 0; their number when all are done
 * @param prompts what is asked now
 */
public record Scene(List<String> phases, int now, List<String> prompts) {
    private static final Words WORDS = Words.of(Scene.class);

    public Scene {
        phases = List.copyOf(phases);
        prompts = List.copyOf(prompts);
    }

    /** Of a debrief that runs. */
    public static Scene of(Running running) {
        DebriefFramework framework = running.framework();
        List<String> prompts = running.phase().map(phase -> phase.prompts())
                .orElseGet(() -> List.of(WORDS.text("summary")));
        return new Scene(framework.phaseTitles().toList(), running.step(), prompts);
    }
}
