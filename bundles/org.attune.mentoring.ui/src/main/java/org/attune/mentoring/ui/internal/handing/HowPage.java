package org.attune.mentoring.ui.internal.handing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.portfolio.HandOvers.Form;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.attune.workbench.parts.Strength;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** As what something is handed over, under which password, and where it is written. */
final class HowPage {
    private static final Words WORDS = Words.of(HowPage.class);
    /** What a PDF takes, when each character needs a byte. */
    private static final int LONGEST = 100;

    private final Composite page;
    private final Map<Form, Button> forms = new EnumMap<>(Form.class);
    private final Text password;
    private final Text again;
    private final Label strength;
    private final Text folder;

    /** @param jsonLabel the key of what JSON is good for */
    HowPage(Composite parent, String jsonLabel) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        new Label(page, SWT.NONE).setText(WORDS.text("how.forms"));
        forms.put(Form.PDF, check(Form.PDF, "form.PDF"));
        forms.put(Form.HTML, check(Form.HTML, "form.HTML"));
        forms.put(Form.JSON, check(Form.JSON, jsonLabel));
        forms.get(Form.PDF).setSelection(true);
        Lines.sentence(page, "handing.open", WORDS.text("how.open"));
        password = field("handing.password", WORDS.text("how.password"), SWT.PASSWORD);
        strength = Lines.sentence(page, "handing.strength", WORDS.text("strength.none"));
        again = field("handing.again", WORDS.text("how.again"), SWT.PASSWORD);
        Lines.sentence(page, "handing.tell", WORDS.text("how.tell"));
        Composite row = Grids.row(page, 2);
        folder = field(row, "handing.folder", WORDS.text("how.folder"), SWT.NONE);
        folder.setText(System.getProperty("user.home"));
        browse(row);
        password.setTextLimit(LONGEST);
        again.setTextLimit(LONGEST);
        password.addListener(SWT.Modify, event -> sayStrength());
        forms.get(Form.PDF).addListener(SWT.Selection, event -> enable());
    }

    private Button check(Form form, String label) {
        Button check = WidgetIds.set(new Button(page, SWT.CHECK), "handing.form." + form);
        check.setText(WORDS.text(label));
        return check;
    }

    private Text field(String id, String label, int style) {
        return field(Grids.row(page, 1), id, label, style);
    }

    private static Text field(Composite parent, String id, String label, int style) {
        Composite column = Grids.row(parent, 1);
        new Label(column, SWT.NONE).setText(label);
        Text text = Named.as(label, WidgetIds.set(new Text(column, SWT.SINGLE | SWT.BORDER | style), id));
        text.setLayoutData(Grids.wide());
        return text;
    }

    private void browse(Composite row) {
        Button browse = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "handing.browse");
        browse.setText(WORDS.text("how.browse"));
        browse.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(page.getShell());
            dialog.setText(WORDS.text("how.folder"));
            dialog.setFilterPath(folder.getText());
            Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
        });
    }

    Composite control() {
        return page;
    }

    /** Without pages to make there is JSON only. */
    void offerPaper(boolean paper) {
        for (Form form : Form.values()) {
            forms.get(form).setEnabled(paper || form == Form.JSON);
            forms.get(form).setSelection(paper ? forms.get(form).getSelection() : form == Form.JSON);
        }
        enable();
    }

    private void enable() {
        boolean pdf = forms.get(Form.PDF).getSelection();
        password.setEnabled(pdf);
        again.setEnabled(pdf);
    }

    private void sayStrength() {
        char[] typed = password.getTextChars();
        strength.setText(WORDS.text("strength." + (typed.length == 0 ? "none" : Strength.of(typed))));
        Arrays.fill(typed, ' ');
    }

    /** What a person has to mend, with the focus put there; empty when nothing. */
    Optional<String> fault() {
        if (chosen().isEmpty()) {
            forms.get(Form.JSON).setFocus();
            return Optional.of(WORDS.text("fault.forms"));
        }
        Optional<String> wrong = chosen().contains(Form.PDF) ? passwordFault() : Optional.empty();
        if (wrong.isEmpty() && place().isEmpty()) {
            folder.setFocus();
            return Optional.of(WORDS.text("fault.folder"));
        }
        return wrong;
    }

    private Optional<String> passwordFault() {
        char[] typed = password.getTextChars();
        char[] repeated = again.getTextChars();
        boolean tooShort = Strength.of(typed) == Strength.TOO_SHORT;
        boolean same = Arrays.equals(typed, repeated);
        Arrays.fill(typed, ' ');
        Arrays.fill(repeated, ' ');
        if (tooShort) {
            password.setFocus();
            return Optional.of(WORDS.text("strength.TOO_SHORT"));
        }
        if (!same) {
            again.setFocus();
        }
        return same ? Optional.empty() : Optional.of(WORDS.text("fault.differ"));
    }

    private Set<Form> chosen() {
        Set<Form> chosen = EnumSet.noneOf(Form.class);
        forms.forEach((form, check) -> {
            if (check.getSelection()) {
                chosen.add(form);
            }
        });
        return chosen;
    }

    /** Whether it is there is asked when it is written: a disk may answer late. */
    private Optional<Path> place() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** What was chosen; whoever takes it wipes the password. Only without a fault. */
    Wish wish(String decidedBy) {
        Optional<char[]> word = chosen().contains(Form.PDF) ? Optional.of(password.getTextChars()) : Optional.empty();
        return new Wish(place().orElseThrow(), chosen(), word, decidedBy);
    }

}
