package org.attune.forms.report.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.Response;
import org.attune.forms.filling.Filling;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.scoring.ScoreSheet;
import org.attune.forms.scoring.ScoringPacks;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.report.ReportContribution;
import org.attune.report.ReportException;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A form as it was filled in. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "forms.response", label = "%report.response", types = "forms.response")
public final class FilledReport implements ReportKind {
    private static final Words WORDS = Words.of(FilledReport.class);

    private final Paper paper;
    private final ScoringPacks packs;

    /** The kind, on the unlocked workspace. */
    @Activate
    public FilledReport(@Reference Records records, @Reference FormLibrary library, @Reference ScoringPacks packs) {
        this.paper = new Paper(records, library);
        this.packs = packs;
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        StoredRecord record = paper.record(request);
        if (!record.type().equals(FilledForm.TYPE)) {
            throw Paper.wrong("unknown");
        }
        Form form = paper.form(record);
        JsonObject response = Paper.object(record.body(), "response");
        Filling filling = Filling.goOn(form, response);
        List<Block> blocks = new ArrayList<>();
        day(record).ifPresent(day -> blocks
                .add(new Block.Facts(List.of(new Block.Fact(WORDS.text("day"), Paper.day(day))))));
        blocks.addAll(FormBlocks.filled(filling, Paper.language()));
        form.canonical().flatMap(packs::forForm)
                .ifPresent(pack -> blocks.addAll(scores(ScoreSheet.of(pack, Response.of(form, response)))));
        return new Report(Paper.title(form), Paper.language(), blocks, Paper.foot(form));
    }

    private static List<Block> scores(ScoreSheet sheet) {
        List<List<String>> rows = sheet.rows().stream()
                .map(row -> List.of(row.scale(), row.score(), (row.madeOf() + " " + row.band()).strip())).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, sheet.title()));
        blocks.add(new Block.Table(sheet.title(), List.of(WORDS.text("scores.scale"), WORDS.text("scores.score"),
                WORDS.text("scores.made.of")), rows));
        sheet.notes().forEach(note -> blocks.add(new Block.Note(note)));
        return blocks;
    }

    private static Optional<LocalDate> day(StoredRecord record) {
        try {
            return Optional.ofNullable(record.body().get("day")).map(JsonElement::getAsString).map(LocalDate::parse);
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
