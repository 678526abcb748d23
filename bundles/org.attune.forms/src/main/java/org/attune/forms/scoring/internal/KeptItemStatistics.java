package org.attune.forms.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Response;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.ItemStatistics;
import org.attune.forms.scoring.Period;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the answers that the unlocked workspace keeps. */
@Component
public final class KeptItemStatistics implements ItemStatistics {
    private static final Comparator<FilledForm.Version> OLDEST_FIRST = Comparator
            .comparing((FilledForm.Version version) -> new FormVersion(version.version()))
            .thenComparing(FilledForm.Version::document);

    private final FormAnswers answers;

    /** The statistics of a workspace. */
    @Activate
    public KeptItemStatistics(@Reference FormAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<ItemCounts> counts(String url, Period period, String language) throws RecordsException {
        Map<FilledForm.Version, List<KeptAnswers>> byVersion = new LinkedHashMap<>();
        for (KeptAnswers kept : answers.to(url)) {
            byVersion.computeIfAbsent(kept.filled().form(), unused -> new ArrayList<>()).add(kept);
        }
        List<ItemCounts> counts = new ArrayList<>();
        for (FilledForm.Version version : byVersion.keySet().stream().sorted(OLDEST_FIRST).toList()) {
            counts.addAll(counts(version, byVersion.get(version), new Tally(period, language)));
        }
        return counts;
    }

    private List<ItemCounts> counts(FilledForm.Version version, List<KeptAnswers> given, Tally tally)
            throws RecordsException {
        Optional<PublishedForm> form = answers.formOf(given.getFirst());
        if (form.isEmpty()) {
            return List.of();
        }
        for (KeptAnswers kept : given) {
            Response response = Response.of(form.get().form(), kept.response());
            if (response.complete() && kept.filled().day().isPresent()) {
                tally.add(response, kept.filled().day().get());
            }
        }
        return tally.counts(form.get().form(), version.version());
    }
}
