package org.attune.mentoring.ui.internal.handing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What the answer will say, and then as what and where it is written. */
final class AnswerPage {
    private static final Words WORDS = Words.of(AnswerPage.class);
    private static final int HEIGHT = 13 * Grids.STEP;

    private final Composite page;
    private final Table sum;
    private final HowPage how;

    AnswerPage(Composite parent, boolean canMakePaper) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        sum = Lines.table(page, "asked.sum", WORDS.text("answer.sum"), SWT.SINGLE, HEIGHT);
        Lines.single(sum);
        how = new HowPage(page, "form.JSON.asked");
        how.control().setLayoutData(Grids.wide());
        how.offerPaper(canMakePaper);
    }

    Composite control() {
        return page;
    }

    void show(AccessFindings findings, Map<Mention, Decision> decisions) {
        sum.removeAll();
        lines(findings, decisions).forEach(line -> new TableItem(sum, SWT.NONE).setText(line));
    }

    private static List<String> lines(AccessFindings findings, Map<Mention, Decision> decisions) {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.text("answer.records", findings.person().code(), findings.records().size()));
        for (Decision decision : Decision.values()) {
            long places = findings.mentions().stream().filter(place -> decisions.get(place) == decision).count();
            if (places > 0) {
                lines.add(WORDS.text("answer." + decision, places));
            }
        }
        findings.stays().stream().map(WhatPage::line).forEach(lines::add);
        return lines;
    }

    Optional<String> fault() {
        return how.fault();
    }

    Wish wish(String decidedBy) {
        return how.wish(decidedBy);
    }
}
