package org.attune.forms.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.filling.Filling;
import org.attune.forms.library.FormLibrary;
import org.attune.records.Records;
import org.attune.records.RecordsException;
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

/** A form to be filled in by hand: the newest published version, or the version that some answers belong to. */
@Component(scope = ServiceScope.PROTOTYPE)
@ReportContribution(id = "forms.blank", label = "%report.blank", types = {"forms.form", "forms.response"})
public final class BlankReport implements ReportKind {
    private static final Words WORDS = Words.of(BlankReport.class);

    private final Paper paper;

    /** The kind, on the unlocked workspace. */
    @Activate
    public BlankReport(@Reference Records records, @Reference FormLibrary library) {
        this.paper = new Paper(records, library);
    }

    @Override
    public Report make(ReportRequest request) throws RecordsException, ReportException {
        Form form = paper.form(paper.record(request));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(WORDS.text("blank.note")));
        blocks.addAll(FormBlocks.blank(Filling.begin(form), Paper.language()));
        return new Report(Paper.title(form), Paper.language(), blocks, Paper.foot(form));
    }
}
